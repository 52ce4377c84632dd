const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function price(name: string, value: number) {
  console.log(`${name} asked`);
  await sleep(1000);
  return value;
}

const total = (await price('A', 3)) + (await price('B', 4));
console.log(`total ${total}`);
