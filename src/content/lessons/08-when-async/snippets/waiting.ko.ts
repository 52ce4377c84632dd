const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function tick() {
  for (const n of [1, 2, 3]) {
    await sleep(1000);
    console.log(`째깍 ${n}`);
  }
}

async function report() {
  await sleep(2500); // 서버가 보낼 보고서를 기다리는 시간을 대신해요
  console.log('보고서 완료');
}

await Promise.all([tick(), report()]);
