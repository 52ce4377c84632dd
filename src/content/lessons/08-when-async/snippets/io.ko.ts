const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms); // API, 파일, DB를 기다리는 시간을 대신해요
  console.log(`${name} 도착`);
}

await Promise.all([
  load('API 응답', 1500),
  load('파일', 500),
  load('DB 조회 결과', 1000),
]);
console.log('모두 도착');
