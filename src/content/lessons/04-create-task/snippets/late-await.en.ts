const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  throw new Error('background failed');
}

const job = backgroundJob();
console.log('main logic');
await sleep(2000);
try {
  await job;
} catch {
  console.log('main: got the error');
}
