const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} ready`;
}

const [profile, posts, alerts] = await Promise.all([
  load('profile', 1000),
  load('posts', 3000),
  load('alerts', 2000),
]);

console.log(profile);
console.log(posts);
console.log(alerts);
