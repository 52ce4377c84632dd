const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backup() {
  await sleep(1000);
  console.log('백업 완료');
}

async function answer() {
  await sleep(500);
  console.log('응답 완료');
}

const job = backup();
await answer();
await job;
console.log('모두 완료');
