async function a(): Promise<void> {
  console.log('a1');
  await null;
  console.log('a2');
  await undefined;
  console.log('a3');
}
Promise.resolve()
  .then(() => console.log('t1'))
  .then(() => console.log('t2'))
  .then(() => console.log('t3'));
a();
console.log('end');
