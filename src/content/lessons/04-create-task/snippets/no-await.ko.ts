const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  console.log('백그라운드 완료');
}

backgroundJob();
console.log('메인 로직');
