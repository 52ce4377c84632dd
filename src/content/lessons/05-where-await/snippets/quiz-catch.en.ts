const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

try {
  ['A'].forEach(async (name) => {
    await sleep(1000);
    throw new Error(`${name} failed`);
  });
  console.log('after forEach');
} catch {
  console.log('error caught');
}
await sleep(2000);
console.log('main end');
