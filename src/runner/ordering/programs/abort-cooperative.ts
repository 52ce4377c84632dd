const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function work(signal: AbortSignal): Promise<string> {
  for (let step = 1; ; step++) {
    signal.throwIfAborted();
    console.log('step', step);
    await sleep(30);
  }
}
const controller = new AbortController();
setTimeout(() => controller.abort(new Error('enough')), 75);
const [result] = await Promise.allSettled([work(controller.signal)]);
console.log(result!.status, (result as PromiseRejectedResult).reason.message);
