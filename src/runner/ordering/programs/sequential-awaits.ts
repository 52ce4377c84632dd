const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function task(name: string, ms: number): Promise<string> {
  console.log(name, 'start');
  await sleep(ms);
  console.log(name, 'end');
  return name;
}
console.log(await task('A', 30));
console.log(await task('B', 15));
