const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load() {
  console.log('불러오기 시작');
  await sleep(1000);
  console.log('불러오기 완료');
}

console.log('메인 시작');
await load();
