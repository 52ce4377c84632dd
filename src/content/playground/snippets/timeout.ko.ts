const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function fetchReport() {
  await sleep(3000);
  console.log('(보고서가 왔지만 기다리는 사람이 없음)');
  return '보고서';
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const reason = new Error(`${ms}ms 안에 응답이 없음`);
    timer = setTimeout(() => reject(reason), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer); // 지우지 않으면 쓸데없이 울려요
  }
}

try {
  console.log(await withTimeout(fetchReport(), 1000));
} catch (error) {
  console.log((error as Error).message);
}
console.log('보고서 없이 계속'); // race()는 진 쪽을 멈추지 않아요
