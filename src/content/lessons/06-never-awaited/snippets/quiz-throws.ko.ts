const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save(text: string) {
  if (text === '') throw new Error('저장 실패');
  await sleep(1000);
}

try {
  save('');
  console.log('저장함');
} catch {
  console.log('메인: 오류를 받음');
}
await sleep(1000);
console.log('메인: 끝');
