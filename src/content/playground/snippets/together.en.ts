const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  console.log(`${name}: asked for`);
  await sleep(ms);
  console.log(`${name}: here`);
}

console.log('— one by one —');
await load('user', 800);
await load('posts', 600);

console.log('— together —');
await Promise.all([load('user', 800), load('posts', 600)]);
