async function* g(): AsyncGenerator<number> {
  console.log('start');
  yield 1;
  console.log('go on');
  await null;
  yield 2;
}
const it = g();
it.next().then((r) => console.log('a', r.value, r.done));
it.next().then((r) => console.log('b', r.value, r.done));
it.next().then((r) => console.log('c', r.value, r.done));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));
console.log('sync');
