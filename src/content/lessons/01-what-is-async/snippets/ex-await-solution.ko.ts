const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function findPrice(item: string) {
  await sleep(1000);
  return `${item} 3000원`;
}

const price = await findPrice('사과');
console.log(price);
console.log('조회 끝');
