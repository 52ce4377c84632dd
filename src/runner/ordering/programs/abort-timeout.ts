const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const signal = AbortSignal.timeout(20);
signal.addEventListener('abort', () => console.log('aborted', (signal.reason as DOMException).name));
setTimeout(() => console.log('5'), 5);
await sleep(45);
console.log(signal.aborted);
