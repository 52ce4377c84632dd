const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  console.log('background done');
  return 42;
}

const job = backgroundJob();
await sleep(2000);
console.log('main logic done');
const result = await job; // already done
console.log('result:', result);
