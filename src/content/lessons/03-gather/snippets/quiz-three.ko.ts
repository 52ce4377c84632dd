const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  await sleep(delay);
  console.log(`${name} 완료`);
  return name;
}

const names = await Promise.all([
  task('A', 3000),
  task('B', 1000),
  task('C', 2000),
]);
console.log(names.join(' '));
