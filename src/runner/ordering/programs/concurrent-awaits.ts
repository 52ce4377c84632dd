const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function task(name: string, ms: number): Promise<string> {
  console.log(name, 'start');
  await sleep(ms);
  console.log(name, 'end');
  return name;
}
const a = task('A', 40);
const b = task('B', 20);
console.log('both started');
console.log(await a, await b);
