const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function job(name: string, delay: number) {
  console.log(`${name} start`);
  await sleep(delay);
  console.log(`${name} done`);
}

job('A', 2000);
await job('B', 1000);
console.log('end');
