const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save() {
  await sleep(1000);
  throw new Error('저장 실패');
}

try {
  save(); // await가 없어요
  console.log('저장함');
} catch {
  console.log('메인: 오류를 받음');
}
await sleep(2000);
console.log('메인: 끝');
