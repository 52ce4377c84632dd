async function* g(): AsyncGenerator<number> {
  try {
    yield 1;
  } finally {
    throw new Error('from finally');
  }
}
try {
  for await (const n of g()) {
    console.log(n);
    break;
  }
} catch (error) {
  console.log('break:', (error as Error).message);
}
try {
  for await (const _ of g()) throw new Error('from body');
} catch (error) {
  console.log('throw:', (error as Error).message);
}
