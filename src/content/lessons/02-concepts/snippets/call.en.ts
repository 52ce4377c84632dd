const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function download() {
  console.log('download start');
  await sleep(1000);
  console.log('download done');
}

console.log('before the call');
const job = download();
console.log('after the call');
await job;
