const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function main() {
  console.log('메인 시작');
  await sleep(1000);
  console.log('메인 완료');
}

await main();
