const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} ready`;
}

const postsPromise = load('posts', 3000);
const profile = await load('profile', 1000);
const alerts = await load('alerts', 2000);
const posts = await postsPromise;

console.log(profile);
console.log(posts);
console.log(alerts);
