const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function tick(n: number) {
  await sleep(n * 1000);
  console.log(`째깍 ${n}`);
}

async function report() {
  const end = Date.now() + 2500;
  while (Date.now() < end); // 2.5초짜리 계산을 대신해요
  console.log('보고서 완료');
}

await Promise.all([tick(1), tick(2), tick(3), report()]);
