const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

setTimeout(() => console.log('0-second timer'), 0);
console.log('main: before waiting');
await sleep(1000);
console.log('main: 1 second later');
