const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function tick() {
  for (const n of [1, 2, 3]) {
    await sleep(1000);
    console.log(`째깍 ${n}`);
  }
}

async function report() {
  const end = Date.now() + 2500;
  while (Date.now() < end); // 2.5초짜리 계산을 대신해요
  console.log('보고서 완료');
}

await Promise.all([tick(), report()]);
