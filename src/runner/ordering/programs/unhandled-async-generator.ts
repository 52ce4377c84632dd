async function* g(): AsyncGenerator<number> {
  yield 1;
  throw new Error('second');
}
const it = g();
console.log(await it.next());
it.next();
setTimeout(() => console.log('never'), 20);
