const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let running = 0;
const interval = setInterval(async () => {
  const n = ++running;
  console.log('start', n);
  await sleep(50);
  console.log('end', n);
  if (n === 2) clearInterval(interval);
}, 40);
await sleep(180);
console.log('ran', running);
