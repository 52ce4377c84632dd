const stack = new AsyncDisposableStack();
stack.defer(async () => {
  console.log('deferred');
});
stack.use({ [Symbol.dispose]: () => console.log('used') });
stack.adopt('value', async (value) => {
  await null;
  console.log('adopted', value);
});
console.log(stack.disposed);
await stack.disposeAsync();
console.log(stack.disposed);
const sync = new DisposableStack();
sync.defer(() => console.log('first in, last out'));
sync.defer(() => console.log('last in, first out'));
const moved = sync.move();
sync.dispose();
moved.dispose();
