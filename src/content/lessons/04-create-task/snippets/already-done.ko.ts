const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  console.log('백그라운드 완료');
  return 42;
}

const job = backgroundJob();
await sleep(2000);
console.log('메인 로직 완료');
const result = await job; // 이미 끝나 있어요
console.log('결과:', result);
