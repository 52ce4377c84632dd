const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function fetchReport() {
  await sleep(3000);
  console.log('(the report is ready, but nobody waits)');
  return 'the report';
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const reason = new Error(`no answer within ${ms} ms`);
    timer = setTimeout(() => reject(reason), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer); // or it would fire for nothing
  }
}

try {
  console.log(await withTimeout(fetchReport(), 1000));
} catch (error) {
  console.log((error as Error).message);
}
console.log('going on without it'); // race() does not stop the loser
