const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function download() {
  console.log('download start');
  await sleep(2000);
  console.log('download done');
}

async function updateScreen() {
  for (let i = 1; i <= 3; i++) {
    await sleep(500);
    console.log(`screen update ${i}`);
  }
}

await download();
await updateScreen();
