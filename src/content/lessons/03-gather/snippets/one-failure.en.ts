const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  await sleep(delay);
  if (name === 'B') throw new Error('B failed');
  console.log(`${name} done`);
}

try {
  await Promise.all([task('A', 2000), task('B', 1000)]);
} catch {
  console.log('main: got the error');
}
await sleep(2000);
console.log('main: end');
