const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save() {
  await sleep(1000);
  throw new Error('저장 실패');
}

const job = save().catch(() => {
  console.log('저장 실패를 받음');
});
console.log('메인: 다른 일');
await sleep(2000);
await job;
console.log('메인: 끝');
