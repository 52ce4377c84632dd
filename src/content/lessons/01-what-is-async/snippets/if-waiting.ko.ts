const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function job(name: string) {
  console.log(`${name} 시작`);
  await sleep(1000); // 1초 동안 기다리기만
  console.log(`${name} 완료`);
}

await Promise.all([job('A'), job('B'), job('C')]);
