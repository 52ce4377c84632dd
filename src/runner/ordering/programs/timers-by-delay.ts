const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

setTimeout(() => console.log('c 50'), 50);
setTimeout(() => console.log('a 10'), 10);
setTimeout(() => console.log('b 30'), 30);
await sleep(60);
console.log('end');
