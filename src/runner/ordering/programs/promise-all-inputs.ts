console.log(await Promise.all([]));
console.log(await Promise.all('ab'));
console.log(await Promise.all(new Set([1, Promise.resolve(2)])));
console.log(await Promise.all((function* () {
  yield 'a';
  yield Promise.resolve('b');
})()));
for (const bad of [undefined, 5, {}]) {
  await Promise.all(bad as never).catch((error: Error) => console.log(error.name));
}
console.log(await Promise.allSettled([1, Promise.reject(new Error('x')).catch(() => 'handled')]));
console.log(await Promise.any(['first', 'second']));
console.log(await Promise.race([Promise.resolve().then(() => 'slow'), 'quick']));
const never = Promise.race([]);
console.log(never);
