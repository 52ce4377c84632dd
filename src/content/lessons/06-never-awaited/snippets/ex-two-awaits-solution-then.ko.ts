const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function getPrice() {
  await sleep(1000);
  return 5000;
}

async function pay() {
  await sleep(500);
  throw new Error('잔액 부족');
}

const price = await getPrice();
console.log(`가격: ${price}원`);
try {
  await pay().then(() => console.log('결제 완료'));
} catch {
  console.log('결제 실패');
}
