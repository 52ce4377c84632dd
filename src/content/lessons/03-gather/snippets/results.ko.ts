const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  await sleep(delay);
  console.log(`${name} 완료`);
  return `${name}의 결과`;
}

const [first, second] = await Promise.all([task('A', 2000), task('B', 1000)]);
console.log(`first = ${first}`);
console.log(`second = ${second}`);
