const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

let calls = 0;
async function flakyServer() {
  calls += 1;
  await sleep(100);
  if (calls < 4) throw new Error('서버가 바쁨');
  return '데이터';
}

async function retry<T>(work: () => Promise<T>, most: number): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(); // 이 await가 없으면 catch가 놓쳐요
    } catch (error) {
      if (attempt === most) throw error;
      const pause = 200 * 2 ** (attempt - 1);
      console.log(`${(error as Error).message}: ${pause}ms 뒤에 다시`);
      await sleep(pause);
    }
  }
}

console.log(await retry(flakyServer, 5));
