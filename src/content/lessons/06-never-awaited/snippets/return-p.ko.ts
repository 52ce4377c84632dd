const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load() {
  await sleep(1000);
  throw new Error('불러오기 실패');
}

async function safeLoad() {
  try {
    return load();
  } catch {
    return '기본값';
  }
}

console.log(await safeLoad());
