const { promise, resolve, reject } = Promise.withResolvers<string>();
console.log(promise, typeof resolve, resolve.length, reject.name);
resolve('a');
resolve('b');
reject(new Error('ignored'));
console.log(promise);
console.log(await promise);
class Sub<T> extends Promise<T> {}
console.log(Sub.withResolvers().promise instanceof Sub);
const self = Promise.withResolvers<unknown>();
self.resolve(self.promise);
await self.promise.catch((error: Error) => console.log(error.name, error.message));
