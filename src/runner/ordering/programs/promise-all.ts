const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const task = async (n: number): Promise<number> => {
  await sleep(60 - n * 15);
  console.log('done', n);
  return n;
};
console.log(await Promise.all([task(1), task(2), task(3)]));
console.log(await Promise.all([]));
console.log(await Promise.all([1, Promise.resolve(2), 'x']));
