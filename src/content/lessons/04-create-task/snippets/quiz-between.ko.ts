const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function job(name: string, delay: number) {
  console.log(`${name} 시작`);
  await sleep(delay);
  console.log(`${name} 완료`);
}

const a = job('A', 1000);
await job('B', 500);
console.log('메인 로직');
await a;
console.log('끝');
