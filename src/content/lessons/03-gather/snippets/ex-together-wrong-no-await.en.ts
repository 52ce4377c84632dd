const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} ready`;
}

const profile = load('profile', 1000);
const posts = load('posts', 3000);
const alerts = load('alerts', 2000);

console.log(profile);
console.log(posts);
console.log(alerts);
