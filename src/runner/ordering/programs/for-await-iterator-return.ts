const source = (name: string): AsyncIterable<number> => ({
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      async next() {
        return { value: n++, done: n > 3 };
      },
      async return(value?: unknown) {
        console.log(name, 'return', arguments.length, value);
        await null;
        console.log(name, 'returned');
        return { value: undefined, done: true };
      },
    };
  },
});
for await (const n of source('whole')) console.log(n);
for await (const n of source('break')) {
  console.log(n);
  break;
}
outer: for (const _ of [1, 2]) {
  for await (const n of source('continue')) {
    console.log(n);
    continue outer;
  }
}
try {
  for await (const _ of source('throw')) throw 'thrown';
} catch (error) {
  console.log(error);
}
