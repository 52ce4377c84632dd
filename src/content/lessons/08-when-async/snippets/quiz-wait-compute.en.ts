const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function wait(name: string) {
  console.log(`${name} start`);
  await sleep(1500);
  console.log(`${name} done`);
}

async function compute(name: string) {
  console.log(`${name} start`);
  const end = Date.now() + 1000;
  while (Date.now() < end); // stands for 1 s of computing
  console.log(`${name} done`);
}

await Promise.all([wait('A'), compute('B'), compute('C')]);
