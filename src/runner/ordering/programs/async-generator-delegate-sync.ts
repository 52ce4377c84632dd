async function* outer(): AsyncGenerator<number> {
  yield 0;
  yield* [Promise.resolve(1), 2];
  yield* new Set([3, 4]);
}
queueMicrotask(() => console.log('micro'));
for await (const n of outer()) console.log(n);
