const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function job(name: string) {
  console.log(`${name} 시작`);
  await sleep(1000);
  console.log(`${name} 완료`);
}

console.log('메인 로직');
await job('A');
await job('B');
