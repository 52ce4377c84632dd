const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadRate() {
  console.log('환율 불러오기');
  await sleep(1000);
  return 1400;
}

async function show(name: string) {
  const rate = await loadRate();
  console.log(`${name}: ${rate}원`);
}

await Promise.all([show('첫 화면'), show('둘째 화면')]);
console.log('모두 보여 줌');
