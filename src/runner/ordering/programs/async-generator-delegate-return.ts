async function* inner(): AsyncGenerator<string, string> {
  try {
    yield 'a';
    yield 'b';
  } finally {
    console.log('inner cleans up');
    await null;
    console.log('inner is clean');
  }
  return 'unused';
}
async function* outer(): AsyncGenerator<string> {
  try {
    const result = yield* inner();
    console.log('result', result);
  } finally {
    console.log('outer cleans up');
  }
}
const it = outer();
console.log(await it.next());
console.log(await it.return('bye'));
console.log(await it.next());
