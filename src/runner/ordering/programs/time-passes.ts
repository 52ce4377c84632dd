const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const start = Date.now();
const before = performance.now();
await sleep(50);
const took = Date.now() - start;
console.log(took >= 48 && took < 1000, performance.now() - before >= 48);
console.log(typeof Date(), new Date(2020, 1, 2).getFullYear(), new Date() instanceof Date, Date.UTC(2020, 0));
