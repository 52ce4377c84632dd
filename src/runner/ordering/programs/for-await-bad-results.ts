const iterable = (result: unknown) => ({ [Symbol.asyncIterator]: () => ({ next: () => result }) });
for (const bad of [undefined, 1, 'text', Promise.resolve(null)]) {
  try {
    for await (const _ of iterable(bad) as AsyncIterable<number>) console.log('never');
  } catch (error) {
    console.log((error as Error).constructor.name);
  }
}
const both = {
  *[Symbol.iterator]() {
    yield 'sync';
  },
  async *[Symbol.asyncIterator]() {
    yield 'async';
  },
};
for await (const value of both) console.log(value);
