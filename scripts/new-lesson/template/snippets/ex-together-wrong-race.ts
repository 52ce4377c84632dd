const sleep = (ms: number) =>
  new Promise<void>((done) => setTimeout(done, ms));

await Promise.race([sleep(100), sleep(50)]);
console.log('done');
