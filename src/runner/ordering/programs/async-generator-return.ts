async function* g(): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log('cleanup');
    await null;
    console.log('cleaned');
  }
}
for await (const n of g()) {
  console.log(n);
  break;
}
console.log('after break');
const it = g();
await it.next();
console.log(await it.return(undefined));
console.log(await it.next());
