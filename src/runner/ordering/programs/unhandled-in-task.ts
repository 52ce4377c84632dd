const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function fail(): Promise<void> {
  await sleep(15);
  console.log('about to throw');
  throw new Error('in the task');
}
fail();
setTimeout(() => console.log('before'), 5);
setTimeout(() => console.log('never'), 40);
