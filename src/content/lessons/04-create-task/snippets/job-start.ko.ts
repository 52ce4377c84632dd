const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  console.log('백그라운드 시작');
  await sleep(1000);
  console.log('백그라운드 완료');
}

const job = backgroundJob();
console.log('메인 로직');
await job;
