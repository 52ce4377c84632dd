const show = (label: string, promise: Promise<unknown>): Promise<void> =>
  promise.then((value) => console.log(label, 'value', value), (reason) => console.log(label, 'reason', reason));
const sleep = (ms: number): Promise<string> => new Promise((resolve) => setTimeout(resolve, ms, 'slept'));
await show('ignores return', Promise.resolve(1).finally(() => 2));
await show('waits', Promise.resolve(1).finally(() => sleep(20)));
await show('throws', Promise.resolve(1).finally(() => { throw 'thrown'; }));
await show('rejects', Promise.reject(1).finally(() => Promise.reject('other')));
await show('passes reason', Promise.reject('reason').finally(() => 'ignored'));
await show('no function', Promise.resolve(3).finally(undefined));
await Promise.resolve().finally((...values: unknown[]) => console.log('arguments', values.length));
