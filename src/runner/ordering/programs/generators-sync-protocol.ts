function* inner(): Generator<string, string, unknown> {
  try {
    console.log('got', yield 'a');
    yield 'b';
  } finally {
    console.log('inner finally');
  }
  return 'r';
}
function* outer(): Generator<string, void, unknown> {
  console.log('result', yield* inner());
}
const it = outer();
console.log(it.next('ignored'), it.next('sent'), it.return(), it.next());
const [first] = outer();
console.log(first);
console.log([...(function* () { yield* 'ab'; yield* [1]; })()], Iterator.from([1, 2, 3]).map((n) => n * 2).toArray());
