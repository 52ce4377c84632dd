const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  await sleep(delay);
  console.log(`${name} 완료`);
  return name;
}

const names = [
  await task('A', 3000),
  await task('B', 1000),
  await task('C', 2000),
];
console.log(names.join(' '));
