async function* g(): AsyncGenerator<number> {
  console.log('never');
  yield 1;
}
const it = g();
try {
  await it.throw(new TypeError('before the start'));
} catch (error) {
  console.log(String(error));
}
console.log(await it.next());
const other = g();
console.log(await other.return(7 as never));
