async function* g(): AsyncGenerator<number> {
  yield 1;
  throw new Error('from the generator');
}
try {
  for await (const n of g()) console.log(n);
} catch (error) {
  console.log((error as Error).message);
}
async function* h(): AsyncGenerator<number> {
  try {
    yield Promise.reject(new Error('yielded')) as unknown as number;
  } catch (error) {
    console.log('in h', (error as Error).message);
  }
}
for await (const n of h()) console.log(n);
console.log('end');
