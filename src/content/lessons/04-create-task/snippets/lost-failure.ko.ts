const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  throw new Error('백그라운드 실패');
}

backgroundJob();
console.log('메인 로직');
await sleep(2000);
console.log('메인: 끝');
