const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save() {
  await sleep(1000);
  throw new Error('saving failed');
}

const job = save();
console.log('main: other work');
await sleep(2000);
try {
  await job;
} catch {
  console.log('main: got the error');
}
