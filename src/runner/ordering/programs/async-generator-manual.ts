async function* g(): AsyncGenerator<string, string, string> {
  const a = yield 'first';
  console.log('got', a);
  const b = yield 'second';
  console.log('got', b);
  return 'done';
}
const it = g();
console.log(await it.next('ignored'));
console.log(await it.next('a'));
console.log(await it.next('b'));
console.log(await it.next('c'));
