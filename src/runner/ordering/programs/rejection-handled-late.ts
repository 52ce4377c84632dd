const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const p = Promise.reject(new Error('late'));
await null;
p.catch((e: Error) => console.log('in time:', e.message));
const q = Promise.reject(new Error('too late'));
setTimeout(() => q.catch(() => console.log('never')), 0);
