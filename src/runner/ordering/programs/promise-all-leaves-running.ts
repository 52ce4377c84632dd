const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function task(name: string, ms: number, fails = false): Promise<string> {
  try {
    await sleep(ms);
    if (fails) throw new Error(`${name} failed`);
    console.log(name, 'finished');
    return name;
  } finally {
    console.log(name, 'cleans up');
  }
}
try {
  await Promise.all([task('a', 20), task('b', 40, true), task('c', 60), task('d', 80, true)]);
} catch (error) {
  console.log('caught', (error as Error).message);
}
await sleep(80);
console.log(await Promise.any([task('e', 20, true), task('f', 50)]));
