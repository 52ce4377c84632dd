const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function download() {
  console.log('다운로드 시작');
  await sleep(2000);
  console.log('다운로드 완료');
}

const job = download();
setTimeout(() => console.log('0초 타이머'), 0);
console.log('메인: 호출한 다음');
await job;
console.log('메인: 첫 await 다음');
await job;
console.log('메인: 둘째 await 다음');
