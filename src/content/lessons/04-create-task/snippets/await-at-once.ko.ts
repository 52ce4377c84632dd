const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backgroundJob() {
  await sleep(1000);
  console.log('백그라운드 완료');
}

await backgroundJob(); // 바로 기다려요
await sleep(500);
console.log('메인 로직 완료');
console.log('모두 완료');
