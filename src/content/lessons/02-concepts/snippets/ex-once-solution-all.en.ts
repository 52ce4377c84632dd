const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadRate() {
  console.log('loading the rate');
  await sleep(1000);
  return 1400;
}

const rate = loadRate();

async function show(name: string) {
  console.log(`${name}: ${await rate} won`);
}

await Promise.all([show('first page'), show('second page')]);
console.log('all shown');
