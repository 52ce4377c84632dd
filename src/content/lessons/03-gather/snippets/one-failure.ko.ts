const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function task(name: string, delay: number) {
  await sleep(delay);
  if (name === 'B') throw new Error('B 실패');
  console.log(`${name} 완료`);
}

try {
  await Promise.all([task('A', 2000), task('B', 1000)]);
} catch {
  console.log('메인: 오류를 받음');
}
await sleep(2000);
console.log('메인: 끝');
