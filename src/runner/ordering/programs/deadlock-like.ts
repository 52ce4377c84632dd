const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let release: () => void = () => {};
const gate = new Promise<void>((resolve) => (release = resolve));
const waiter = (async () => {
  console.log('waiting');
  await gate;
  console.log('through');
})();
await sleep(15);
release();
console.log('released');
await waiter;
