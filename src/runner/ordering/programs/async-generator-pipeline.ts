async function* source(): AsyncGenerator<number> {
  for (let i = 1; i <= 4; i++) {
    console.log('source', i);
    yield i;
  }
}
async function* map<T, U>(from: AsyncIterable<T>, fn: (t: T) => U | Promise<U>): AsyncGenerator<U> {
  for await (const value of from) yield await fn(value);
}
async function* take<T>(from: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  if (count <= 0) return;
  for await (const value of from) {
    yield value;
    if (--count === 0) return;
  }
}
for await (const value of take(map(source(), async (n) => n * 10), 2)) console.log('sink', value);
