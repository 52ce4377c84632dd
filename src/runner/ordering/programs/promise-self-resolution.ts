let resolve!: (value: unknown) => void;
const promise: Promise<unknown> = new Promise((r) => (resolve = r));
resolve(promise);
await promise.catch((error: Error) => console.log(error.name, '-', error.message));
const chained: Promise<unknown> = Promise.resolve().then(() => chained);
await chained.catch((error: Error) => console.log(error.name, '-', error.message));
