async function sleep(ms: number, signal: AbortSignal) {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

async function countDown(from: number, signal: AbortSignal) {
  try {
    for (let n = from; n > 0; n--) {
      console.log(n);
      await sleep(500, signal);
    }
    console.log('lift-off');
  } catch (reason) {
    console.log(`stopped: ${reason}`);
  }
}

const controller = new AbortController();
setTimeout(() => controller.abort('a storm is coming'), 1200);
await countDown(10, controller.signal);
