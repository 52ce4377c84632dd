const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadRate() {
  console.log('환율 불러오기');
  await sleep(1000);
  return 1400;
}

const rate = loadRate;

async function show(name: string) {
  console.log(`${name}: ${await rate()}원`);
}

await show('첫 화면');
await show('둘째 화면');
console.log('모두 보여 줌');
