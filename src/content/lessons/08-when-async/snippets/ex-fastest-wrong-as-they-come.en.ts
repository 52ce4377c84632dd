const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms); // the server is answering
  return name;
}

async function loadPosts() {
  const user = await load('user', 1000);
  console.log(user);
  console.log(await load(`${user}’s posts`, 1000));
}

async function loadWeather() {
  console.log(await load('weather', 1500));
}

await Promise.all([loadPosts(), loadWeather()]);
