const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  console.log('백그라운드 완료');
}

const job = backgroundJob();
await sleep(500); // 메인이 하는 일
console.log('메인 로직 완료');
await job;
console.log('모두 완료');
