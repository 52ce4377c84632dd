const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function price(name: string, value: number) {
  console.log(`${name} asked`);
  await sleep(1000);
  return value;
}

const [a, b] = await Promise.all([price('A', 3), price('B', 4)]);
console.log(`total ${a + b}`);
