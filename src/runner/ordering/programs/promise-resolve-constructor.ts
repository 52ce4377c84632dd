const promise = Promise.resolve(1);
promise.constructor = class Other extends Promise<number> {} as never;
console.log(Promise.resolve(promise) === promise);
const before: string[] = [];
(async () => {
  await promise;
  before.push('changed constructor');
})();
(async () => {
  await Promise.resolve();
  await null;
  before.push('two ticks');
})();
await new Promise((resolve) => setTimeout(resolve, 10));
console.log(before);
