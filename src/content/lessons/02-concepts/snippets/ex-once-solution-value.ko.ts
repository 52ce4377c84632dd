const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadRate() {
  console.log('환율 불러오기');
  await sleep(1000);
  return 1400;
}

async function show(name: string, rate: number) {
  console.log(`${name}: ${rate}원`);
}

const rate = await loadRate();
await show('첫 화면', rate);
await show('둘째 화면', rate);
console.log('모두 보여 줌');
