const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save(text: string) {
  if (text === '') throw new Error('saving failed');
  await sleep(1000);
}

try {
  await save('');
  console.log('saved');
} catch {
  console.log('main: got the error');
}
await sleep(1000);
console.log('main: end');
