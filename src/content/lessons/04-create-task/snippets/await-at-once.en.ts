const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  console.log('background done');
}

await backgroundJob(); // waits at once
await sleep(500);
console.log('main logic done');
console.log('all done');
