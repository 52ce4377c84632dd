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

const price = await getPrice();
console.log(`price: ${price}`);
try {
  await pay().then(() => console.log('paid'));
} catch {
  console.log('payment failed');
}
