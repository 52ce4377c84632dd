async function* numbers(): AsyncGenerator<number> {
  console.log('begin');
  yield 1;
  console.log('between');
  yield Promise.resolve(2) as unknown as number;
  console.log('end');
}
Promise.resolve()
  .then(() => console.log('m1'))
  .then(() => console.log('m2'))
  .then(() => console.log('m3'))
  .then(() => console.log('m4'))
  .then(() => console.log('m5'))
  .then(() => console.log('m6'));
for await (const n of numbers()) console.log('n', n);
console.log('after');
