async function* numbers(): AsyncGenerator<number, string> {
  yield 1;
  return 'sum';
}
async function* twice(): AsyncGenerator<number> {
  const a = yield* numbers();
  const b = yield* numbers();
  console.log(a, b);
}
const ticks = async (): Promise<void> => {
  for (let i = 0; i < 12; i++) {
    await null;
    console.log('tick', i);
  }
};
ticks();
for await (const n of twice()) console.log(n);
