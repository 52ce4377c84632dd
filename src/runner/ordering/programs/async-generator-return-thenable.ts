async function* g(): AsyncGenerator<number, number> {
  yield 1;
  return Promise.resolve(2);
}
const it = g();
it.next().then((r) => console.log(r));
it.next().then((r) => console.log(r));
it.return(Promise.resolve(3) as never).then((r) => console.log(r));
for (let i = 0; i < 8; i++) {
  await null;
  console.log('tick', i);
}
