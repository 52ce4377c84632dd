const sleep = (ms: number) =>
  new Promise<void>((done) => setTimeout(done, ms));

await Promise.all([sleep(100), sleep(100)]);
