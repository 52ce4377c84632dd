const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function main() {
  console.log('main start');
  await sleep(1000);
  console.log('main done');
}

await main();
