const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function findPrice(item: string) {
  await sleep(1000);
  return `${item} 3,000 won`;
}

const price = findPrice('apple');
await console.log(price);
console.log('lookup done');
