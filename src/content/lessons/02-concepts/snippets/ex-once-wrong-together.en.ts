const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadRate() {
  console.log('loading the rate');
  await sleep(1000);
  return 1400;
}

async function show(name: string) {
  const rate = await loadRate();
  console.log(`${name}: ${rate} won`);
}

await Promise.all([show('first page'), show('second page')]);
console.log('all shown');
