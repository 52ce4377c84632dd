const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function ping(server: string, ms: number) {
  console.log(`${server}: 요청`);
  await sleep(ms);
  if (ms > 600) throw new Error('응답 없음');
  return `${ms}ms 만에 응답`;
}

const servers = ['서울', '부산', '제주'];
const results = await Promise.allSettled([
  ping('서울', 300),
  ping('부산', 800), // 하나가 실패해도 나머지 결과는 남아요
  ping('제주', 500),
]);

for (const [index, result] of results.entries()) {
  const isUp = result.status === 'fulfilled';
  const text = isUp ? result.value : result.reason.message;
  console.log(`${servers[index]}: ${text}`);
}
