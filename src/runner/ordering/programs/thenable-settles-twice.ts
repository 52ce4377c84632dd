const twice = {
  then(resolve: (value: string) => void, reject: (reason: string) => void) {
    resolve('first');
    reject('second');
    resolve('third');
    throw new Error('ignored');
  },
};
console.log(await (twice as unknown as Promise<string>));
const later = {
  then(resolve: (value: unknown) => void) {
    setTimeout(resolve, 20, twice);
    setTimeout(resolve, 10, 'sooner');
  },
};
console.log(await (later as unknown as Promise<string>));
