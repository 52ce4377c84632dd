const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  console.log(`${name} start`);
  await sleep(delay);
  console.log(`${name} done`);
}

const a = task('A', 2000);
const b = task('B', 1000);
console.log('called both');
await Promise.all([a, b]);
