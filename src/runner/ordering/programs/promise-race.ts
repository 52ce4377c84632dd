const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const winner = await Promise.race([sleep(40).then(() => 'slow'), sleep(15).then(() => 'fast')]);
console.log(winner);
Promise.race([Promise.resolve('x')]).then(console.log);
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
