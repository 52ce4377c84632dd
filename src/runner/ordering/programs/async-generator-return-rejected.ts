async function* g(): AsyncGenerator<number> {
  try {
    yield 1;
  } catch (error) {
    console.log('inside', error);
    yield 2;
  }
}
const it = g();
await it.next();
console.log(await it.return(Promise.reject('no') as never));
const fresh = g();
try {
  await fresh.return(Promise.reject('early') as never);
} catch (error) {
  console.log('outside', error);
}
console.log(await fresh.next());
