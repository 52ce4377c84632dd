const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

console.log('start');
Promise.reject(new Error('nobody listens'));
setTimeout(() => console.log('never'), 15);
queueMicrotask(() => console.log('micro still runs'));
