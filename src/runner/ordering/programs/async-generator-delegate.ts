async function* inner(): AsyncGenerator<string, string> {
  yield 'i1';
  await null;
  yield 'i2';
  return 'inner result';
}
async function* outer(): AsyncGenerator<string> {
  yield 'o1';
  const result = yield* inner();
  console.log(result);
  yield* ['s1', 's2'];
  yield 'o2';
}
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4)).then(() => console.log(5)).then(() => console.log(6)).then(() => console.log(7));
for await (const v of outer()) console.log(v);
