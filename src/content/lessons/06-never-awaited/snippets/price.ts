const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function getPrice() {
  await sleep(1000);
  return 3000;
}

console.log(getPrice());
console.log(getPrice() + 500);
