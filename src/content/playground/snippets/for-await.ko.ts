const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* pages(last: number) {
  try {
    for (let page = 1; page <= last; page++) {
      await sleep(400); // 한 페이지가 오는 데 시간이 걸려요
      yield [`항목 ${page}a`, `항목 ${page}b`];
    }
  } finally {
    console.log('연결을 닫음'); // break로 나와도 실행돼요
  }
}

for await (const items of pages(10)) {
  console.log(items.join(', '));
  if (items.includes('항목 3a')) break; // 4~10페이지는 요청하지 않아요
}
console.log('이만하면 충분');
