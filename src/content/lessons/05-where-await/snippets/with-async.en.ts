const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load() {
  console.log('load start');
  await sleep(1000);
  console.log('load done');
}

console.log('main start');
await load();
