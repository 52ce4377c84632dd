const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const truthy = [1, 2, 3].filter(async (n) => n > 2);
console.log(truthy);
console.log([1, 2].some(async () => false), [1, 2].every(async () => false));
console.log([3, 1].sort((async () => -1) as never));
console.log(await [1, 2, 3].reduce(async (sum, n) => (await sum) + n, Promise.resolve(0)));
console.log(await Promise.all([30, 10].flatMap((ms) => [sleep(ms).then(() => ms), ms])));
console.log([1, 2].find(async (n) => n === 2), [1].map(async (n) => n));
