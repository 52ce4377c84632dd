function compute(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

async function job(name: string) {
  console.log(`${name} 시작`);
  compute(1000); // 1초 동안 쉬지 않고 계산
  console.log(`${name} 완료`);
}

await job('A');
await job('B');
await job('C');
