const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

setTimeout(() => console.log('0-second timer'), 0);
let sum = 0;
for (let i = 1; i <= 1000; i++) sum += i;
console.log(`main: computed ${sum}`);
await sleep(1000);
console.log('main: 1 second later');
