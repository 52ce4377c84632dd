const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(file: string) {
  await sleep(1000);
  if (file === 'lost.txt') throw new Error('loading failed');
  return `what is in ${file}`;
}

async function safeLoad(file: string) {
  try {
    await load(file);
  } catch {
    console.log(`the default instead of ${file}`);
    return load('default.txt');
  }
}

console.log(await safeLoad('memo.txt'));
console.log(await safeLoad('lost.txt'));
