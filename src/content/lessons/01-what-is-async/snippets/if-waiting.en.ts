const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function job(name: string) {
  console.log(`${name} start`);
  await sleep(1000); // only waits for 1 second
  console.log(`${name} done`);
}

await Promise.all([job('A'), job('B'), job('C')]);
