const user = new AbortController();
const signal = AbortSignal.any([user.signal, AbortSignal.timeout(60)]);
const sleep = (ms: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, 'slept');
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
console.log(await sleep(20));
try {
  await sleep(200);
} catch (error) {
  const { name, message, code } = error as DOMException;
  console.log(name, message, code, error instanceof DOMException, error instanceof Error);
}
