const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
setTimeout(async () => {
  console.log('timer');
  await sleep(20);
  throw new Error('after the timer');
}, 20);
await sleep(80);
console.log('never');
