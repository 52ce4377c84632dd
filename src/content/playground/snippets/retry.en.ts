const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

let calls = 0;
async function flakyServer() {
  calls += 1;
  await sleep(100);
  if (calls < 4) throw new Error('the server is busy');
  return 'the data';
}

async function retry<T>(work: () => Promise<T>, most: number): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(); // without this await, catch would miss it
    } catch (error) {
      if (attempt === most) throw error;
      const pause = 200 * 2 ** (attempt - 1);
      console.log(`${(error as Error).message}: again in ${pause} ms`);
      await sleep(pause);
    }
  }
}

console.log(await retry(flakyServer, 5));
