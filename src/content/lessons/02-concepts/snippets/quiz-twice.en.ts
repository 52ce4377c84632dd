const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function download() {
  console.log('download start');
  await sleep(2000);
  console.log('download done');
}

const job = download();
setTimeout(() => console.log('0-second timer'), 0);
console.log('main: after the call');
await job;
console.log('main: after the first await');
await job;
console.log('main: after the second await');
