async function* accumulator(): AsyncGenerator<number, string, number> {
  let sum = 0;
  for (;;) {
    const n = yield sum;
    if (n < 0) return `sum ${sum}`;
    sum += n;
  }
}
const it = accumulator();
await it.next(100);
for (const n of [1, 2, 3, -1, 5]) console.log(n, await it.next(n));
