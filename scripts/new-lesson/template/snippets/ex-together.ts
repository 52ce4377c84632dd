const sleep = (ms: number) =>
  new Promise<void>((done) => setTimeout(done, ms));

await sleep(100);
await sleep(100);
console.log('done');
