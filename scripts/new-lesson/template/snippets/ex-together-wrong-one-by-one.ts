const sleep = (ms: number) =>
  new Promise<void>((done) => setTimeout(done, ms));

const first = sleep(100);
await first;
await sleep(100);
console.log('done');
