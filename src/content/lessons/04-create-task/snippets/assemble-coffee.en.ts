const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function brew() {
  await sleep(2000);
  console.log('coffee done');
}

const coffee = brew();
console.log('bread started');
await sleep(1000);
console.log('bread done');
await coffee;
console.log('all done');
