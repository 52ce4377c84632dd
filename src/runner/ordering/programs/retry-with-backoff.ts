const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function retry<T>(attempts: number, job: (n: number) => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await job(n);
    } catch (error) {
      console.log('attempt', n, (error as Error).message);
      if (n === attempts) throw new Error(`gave up after ${n}`, { cause: error });
      await sleep(10 * 2 ** n);
    }
  }
}
console.log(await retry(4, async (n) => {
  if (n < 3) throw new Error(`no ${n}`);
  return `yes ${n}`;
}));
await retry(2, async () => {
  throw new Error('never');
}).catch((error: Error) => console.log(error.message, '<-', (error.cause as Error).message));
