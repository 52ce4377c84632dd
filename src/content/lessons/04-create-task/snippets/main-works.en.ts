const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  console.log('background done');
}

const job = backgroundJob();
await sleep(500); // the main program's own work
console.log('main logic done');
await job;
console.log('all done');
