const show = (promise: Promise<unknown>): Promise<void> =>
  promise.then((value) => console.log('value', value), (reason) => console.log('reason', String(reason)));
await show(new Promise(() => { throw new Error('thrown'); }));
await show(new Promise((resolve) => { resolve(1); throw new Error('too late'); }));
await show(new Promise(async (_, reject) => { await null; reject('async executor'); }));
await show(new Promise((resolve) => resolve(Promise.reject('inner'))));
await show(new Promise((_, reject) => reject(Promise.resolve('a promise as a reason'))));
for (const bad of [undefined, 1, {}]) {
  try {
    new Promise(bad as never);
  } catch (error) {
    console.log((error as Error).name);
  }
}
try {
  (Promise as unknown as () => void)();
} catch (error) {
  console.log((error as Error).name);
}
