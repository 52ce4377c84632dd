async function* g(): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
    yield 3;
  } finally {
    console.log('closed');
  }
}
loop: for await (const a of g()) {
  for (const b of [1, 2]) {
    if (b === 2) continue loop;
    console.log(a, b);
    if (a === 2) break loop;
  }
}
console.log('end');
if (true) for await (const x of g()) console.log('x', x);
else console.log('else');
