const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function wait(name: string) {
  console.log(`${name} 시작`);
  await sleep(1500);
  console.log(`${name} 완료`);
}

async function compute(name: string) {
  console.log(`${name} 시작`);
  const end = Date.now() + 1000;
  while (Date.now() < end); // 1초짜리 계산을 대신해요
  console.log(`${name} 완료`);
}

await Promise.all([wait('A'), compute('B'), compute('C')]);
