const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function pool<T, R>(items: T[], size: number, job: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (name: number): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      console.log(`worker ${name} takes ${items[index]}`);
      results[index] = await job(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: size }, (_, i) => worker(i + 1)));
  return results;
}
console.log(await pool([70, 20, 30, 10], 2, async (ms) => (await sleep(ms), ms * 2)));
