const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms); // the server is answering
  return name;
}

async function loadPosts() {
  const user = await load('user', 1000);
  return [user, await load(`${user}’s posts`, 1000)];
}

const [[user, posts], weather] = await Promise.all([
  loadPosts(),
  load('weather', 1500),
]);
console.log(user);
console.log(posts);
console.log(weather);
