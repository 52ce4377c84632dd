const sleep = (ms: number) =>
  new Promise<void>((done) => setTimeout(done, ms));

console.log('one');
await sleep(100);
console.log('two');
