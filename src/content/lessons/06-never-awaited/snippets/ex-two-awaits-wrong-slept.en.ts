const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function getPrice() {
  await sleep(1000);
  return 5000;
}

async function pay() {
  await sleep(500);
  throw new Error('not enough money');
}

const price = getPrice();
await sleep(1000);
console.log(`price: ${price}`);
await pay().catch(() => console.log('payment failed'));
