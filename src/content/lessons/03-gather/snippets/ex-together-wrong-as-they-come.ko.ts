const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} 도착`;
}

async function show(name: string, ms: number) {
  console.log(await load(name, ms));
}

await Promise.all([
  show('프로필', 1000),
  show('글', 3000),
  show('알림', 2000),
]);
