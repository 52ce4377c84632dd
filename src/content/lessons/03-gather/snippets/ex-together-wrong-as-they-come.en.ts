const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} ready`;
}

async function show(name: string, ms: number) {
  console.log(await load(name, ms));
}

await Promise.all([
  show('profile', 1000),
  show('posts', 3000),
  show('alerts', 2000),
]);
