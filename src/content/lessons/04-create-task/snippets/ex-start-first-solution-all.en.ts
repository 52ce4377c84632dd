const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function backup() {
  await sleep(1000);
  console.log('backup done');
}

async function answer() {
  await sleep(500);
  console.log('answer sent');
}

await Promise.all([backup(), answer()]);
console.log('all done');
