const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  console.log('background start');
  await sleep(1000);
  console.log('background done');
}

const job = backgroundJob();
console.log('main logic');
await job;
