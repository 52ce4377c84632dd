const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} 도착`;
}

const result = await Promise.race([
  load('프로필', 1000),
  load('글', 3000),
  load('알림', 2000),
]);

console.log(result);
