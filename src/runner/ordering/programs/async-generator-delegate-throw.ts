async function* inner(): AsyncGenerator<string, string, string> {
  for (;;) {
    try {
      const got = yield 'ready';
      console.log('got', got);
    } catch (error) {
      console.log('inner caught', (error as Error).message);
      return 'over';
    }
  }
}
async function* outer(): AsyncGenerator<string, void, string> {
  console.log('result', yield* inner());
  yield 'last';
}
const it = outer();
console.log(await it.next('ignored'));
console.log(await it.next('one'));
console.log(await it.throw(new Error('stop')));
console.log(await it.next('end'));
