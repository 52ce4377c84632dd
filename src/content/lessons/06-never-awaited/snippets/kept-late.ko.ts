const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save() {
  await sleep(1000);
  throw new Error('저장 실패');
}

const job = save();
console.log('메인: 다른 일');
await sleep(2000);
try {
  await job;
} catch {
  console.log('메인: 오류를 받음');
}
