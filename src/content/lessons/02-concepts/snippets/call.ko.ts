const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function download() {
  console.log('다운로드 시작');
  await sleep(1000);
  console.log('다운로드 완료');
}

console.log('호출하기 전');
const job = download();
console.log('호출한 다음');
await job;
