const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function fetchPage(n: number) {
  await sleep(1000); // 서버의 응답을 기다리는 시간
  return `${n}쪽`;
}

const numbers = Array.from({ length: 100 }, (_, i) => i + 1);
const pages = await Promise.all(numbers.map(fetchPage));
console.log(`페이지 ${pages.length}개 도착`);
