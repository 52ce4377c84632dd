const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  console.log(`${name} 시작`);
  await sleep(delay);
  console.log(`${name} 완료`);
}

await Promise.all([task('A', 2000), task('B', 1000)]);
