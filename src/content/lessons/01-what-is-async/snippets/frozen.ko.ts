const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function download() {
  console.log('내려받기 시작');
  await sleep(2000);
  console.log('내려받기 완료');
}

async function updateScreen() {
  for (let i = 1; i <= 3; i++) {
    await sleep(500);
    console.log(`화면 갱신 ${i}`);
  }
}

await download();
await updateScreen();
