const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  console.log(`${name}: 요청`);
  await sleep(ms);
  console.log(`${name}: 도착`);
}

console.log('— 하나씩 —');
await load('사용자', 800);
await load('글 목록', 600);

console.log('— 함께 —');
await Promise.all([load('사용자', 800), load('글 목록', 600)]);
