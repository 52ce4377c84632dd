async function* g(): AsyncGenerator<string> {
  while (true) {
    try {
      yield 'value';
    } catch (error) {
      console.log('inside', (error as Error).message);
      yield 'after error';
      return;
    }
  }
}
const it = g();
console.log((await it.next()).value);
console.log((await it.throw(new Error('thrown in'))).value);
console.log((await it.next()).done);
