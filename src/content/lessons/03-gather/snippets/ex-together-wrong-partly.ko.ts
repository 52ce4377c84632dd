const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} 도착`;
}

const postsPromise = load('글', 3000);
const profile = await load('프로필', 1000);
const alerts = await load('알림', 2000);
const posts = await postsPromise;

console.log(profile);
console.log(posts);
console.log(alerts);
