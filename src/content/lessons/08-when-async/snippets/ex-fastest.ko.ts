const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms); // 서버의 응답을 기다리는 시간
  return name;
}

const user = await load('사용자', 1000);
const posts = await load(`${user}의 글`, 1000);
const weather = await load('날씨', 1500);

console.log(user);
console.log(posts);
console.log(weather);
