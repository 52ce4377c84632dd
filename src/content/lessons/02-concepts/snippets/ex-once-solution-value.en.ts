const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadRate() {
  console.log('loading the rate');
  await sleep(1000);
  return 1400;
}

async function show(name: string, rate: number) {
  console.log(`${name}: ${rate} won`);
}

const rate = await loadRate();
await show('first page', rate);
await show('second page', rate);
console.log('all shown');
