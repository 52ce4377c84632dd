const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} 도착`;
}

const profilePromise = load('프로필', 1000);
const postsPromise = load('글', 3000);
const alertsPromise = load('알림', 2000);

console.log(await profilePromise);
console.log(await postsPromise);
console.log(await alertsPromise);
