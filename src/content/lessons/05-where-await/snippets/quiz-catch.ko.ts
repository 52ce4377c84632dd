const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

try {
  ['A'].forEach(async (name) => {
    await sleep(1000);
    throw new Error(`${name} 실패`);
  });
  console.log('forEach 다음');
} catch {
  console.log('오류를 받음');
}
await sleep(2000);
console.log('메인 끝');
