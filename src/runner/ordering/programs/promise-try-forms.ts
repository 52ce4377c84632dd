const log: string[] = [];
Promise.try(() => log.push('sync')).then((n) => log.push(`value ${n}`));
Promise.try(async (a: number, b: number) => a + b, 2, 3).then((n) => log.push(`sum ${n}`));
Promise.try(() => {
  throw new Error('thrown');
}).catch((error: Error) => log.push(error.message));
Promise.try(() => Promise.reject(new Error('rejected'))).catch((error: Error) => log.push(error.message));
log.push('after');
await new Promise((resolve) => setTimeout(resolve, 10));
console.log(log);
