function* g(): Generator<Promise<number> | number> {
  try {
    yield Promise.resolve(1);
    yield 2;
    yield Promise.reject(new Error('third'));
  } finally {
    console.log('finally');
  }
}
try {
  for await (const n of g()) console.log(n);
} catch (error) {
  console.log((error as Error).message);
}
