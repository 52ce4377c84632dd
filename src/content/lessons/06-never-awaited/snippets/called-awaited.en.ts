const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function myFunc() {
  console.log('job start');
  await sleep(1000);
  console.log('job done');
}

await myFunc();
console.log('main: next line');
await sleep(2000);
console.log('main: end');
