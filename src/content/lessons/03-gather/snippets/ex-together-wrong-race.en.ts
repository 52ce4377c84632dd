const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} ready`;
}

const result = await Promise.race([
  load('profile', 1000),
  load('posts', 3000),
  load('alerts', 2000),
]);

console.log(result);
