const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function tick(n: number) {
  await sleep(n * 1000);
  console.log(`tick ${n}`);
}

async function report() {
  const end = Date.now() + 2500;
  while (Date.now() < end); // stands for 2.5 s of computing
  console.log('report done');
}

await Promise.all([tick(1), tick(2), tick(3), report()]);
