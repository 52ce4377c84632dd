const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(file: string) {
  await sleep(1000);
  if (file === 'lost.txt') throw new Error('불러오기 실패');
  return `${file}의 내용`;
}

async function safeLoad(file: string) {
  return load(file).catch(() => {
    console.log(`${file} 대신 기본 파일`);
    return load('default.txt');
  });
}

console.log(await safeLoad('memo.txt'));
console.log(await safeLoad('lost.txt'));
