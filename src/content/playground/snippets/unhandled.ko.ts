const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save(name: string) {
  await sleep(500);
  if (name === '초안') throw new Error(`${name}: 디스크가 가득 참`);
  console.log(`${name}: 저장됨`);
}

// await도 catch도 없어서 오류가 갈 곳이 없어요.
save('사진');
save('초안');
console.log('문제없어 보임');

await sleep(2000);
console.log('여기까지 오지 못함');
