const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function job(name: string, delay: number) {
  console.log(`${name} start`);
  await sleep(delay);
  console.log(`${name} done`);
}

const a = job('A', 1000);
await job('B', 500);
console.log('main logic');
await a;
console.log('end');
