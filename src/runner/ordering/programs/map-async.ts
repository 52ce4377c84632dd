const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const results = await Promise.all(
  [45, 15, 30].map(async (ms, i) => {
    console.log('start', i);
    await sleep(ms);
    console.log('end', i);
    return i * 10;
  }),
);
console.log(results);
