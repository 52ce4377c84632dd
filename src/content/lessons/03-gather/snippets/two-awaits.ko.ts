const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  console.log(`${name} 시작`);
  await sleep(delay);
  console.log(`${name} 완료`);
}

const a = task('A', 2000);
const b = task('B', 1000);
await a;
await b;
