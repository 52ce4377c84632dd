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
    console.log('발사');
  } catch (reason) {
    console.log(`중단: ${reason}`);
  }
}

const controller = new AbortController();
setTimeout(() => controller.abort('폭풍이 다가옴'), 1200);
await countDown(10, controller.signal);
