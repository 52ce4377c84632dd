const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save() {
  await sleep(1000);
  throw new Error('saving failed');
}

try {
  save(); // no await
  console.log('saved');
} catch {
  console.log('main: got the error');
}
await sleep(2000);
console.log('main: end');
