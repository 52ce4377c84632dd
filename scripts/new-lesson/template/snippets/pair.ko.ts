const sleep = (ms: number) =>
  new Promise<void>((done) => setTimeout(done, ms));

console.log('하나');
await sleep(100);
console.log('둘');
