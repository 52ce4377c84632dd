const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms); // the server is answering
  return name;
}

load('weather', 1500);
const user = await load('user', 1000);
const posts = await load(`${user}’s posts`, 1000);
const weather = await load('weather', 1500);

console.log(user);
console.log(posts);
console.log(weather);
