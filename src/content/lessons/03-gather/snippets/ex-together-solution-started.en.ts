const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} ready`;
}

const profilePromise = load('profile', 1000);
const postsPromise = load('posts', 3000);
const alertsPromise = load('alerts', 2000);

console.log(await profilePromise);
console.log(await postsPromise);
console.log(await alertsPromise);
