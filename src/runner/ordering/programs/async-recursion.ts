const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function countDown(n: number): Promise<number> {
  if (n === 0) return 0;
  console.log('down', n);
  await sleep(5);
  const rest = await countDown(n - 1);
  console.log('up', n);
  return rest + 1;
}
console.log(await countDown(3));
