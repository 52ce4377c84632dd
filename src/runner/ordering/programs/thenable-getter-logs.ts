const log: string[] = [];
const thenable = {
  get then() {
    log.push('get');
    return (resolve: (value: string) => void) => {
      log.push('call');
      resolve('value');
    };
  },
};
queueMicrotask(() => log.push('micro'));
log.push(await (thenable as unknown as Promise<string>));
console.log(log);
log.length = 0;
Promise.resolve(thenable).then((value) => log.push(`then ${value as unknown as string}`));
log.push('sync');
await new Promise((resolve) => setTimeout(resolve, 10));
console.log(log);
