const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function myFunc() {
  console.log('작업 시작');
  await sleep(1000);
  console.log('작업 완료');
}

myFunc(); // await가 없어요
console.log('메인: 다음 줄');
await sleep(2000);
console.log('메인: 끝');
