const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms); // the server is answering
  return name;
}

const [user, weather] = await Promise.all([
  load('user', 1000),
  load('weather', 1500),
]);
const posts = await load(`${user}’s posts`, 1000);

console.log(user);
console.log(posts);
console.log(weather);
