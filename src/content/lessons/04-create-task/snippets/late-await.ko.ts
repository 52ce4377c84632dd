const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  throw new Error('백그라운드 실패');
}

const job = backgroundJob();
console.log('메인 로직');
await sleep(2000);
try {
  await job;
} catch {
  console.log('메인: 오류를 받음');
}
