const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load() {
  await sleep(1000);
  throw new Error('loading failed');
}

async function safeLoad() {
  try {
    return await load();
  } catch {
    return 'default';
  }
}

console.log(await safeLoad());
