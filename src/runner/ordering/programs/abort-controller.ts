const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const controller = new AbortController();
function abortable(ms: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('finished'), ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      console.log('listener');
      reject(signal.reason as Error);
    });
  });
}
setTimeout(() => {
  console.log('abort');
  controller.abort(new Error('stopped'));
  console.log('abort done');
}, 15);
try {
  await abortable(50, controller.signal);
} catch (error) {
  console.log((error as Error).message);
}
console.log(await abortable(15, new AbortController().signal));
