const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function tick() {
  for (const n of [1, 2, 3]) {
    await sleep(1000);
    console.log(`tick ${n}`);
  }
}

async function report() {
  await sleep(2500); // stands for waiting until a server sends it
  console.log('report done');
}

await Promise.all([tick(), report()]);
