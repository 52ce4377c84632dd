const source = {
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      async next() {
        n += 1;
        console.log('next', n);
        return { value: n, done: n > 3 };
      },
      async return() {
        console.log('return');
        return { value: undefined, done: true };
      },
    };
  },
};
for await (const v of source) {
  console.log(v);
  if (v === 2) break;
}
outer: for (const round of [1, 2]) {
  for await (const v of source) {
    if (v === 2) continue outer;
    console.log(round, v);
  }
}
try {
  for await (const v of source) throw new Error(`stop at ${v}`);
} catch (error) {
  console.log((error as Error).message);
}
