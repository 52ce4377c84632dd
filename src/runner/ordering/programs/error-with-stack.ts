function deep(): never {
  throw new Error('deep down');
}
class NotFound extends Error {
  override name = 'NotFound';
  code = 404;
}
async function load(): Promise<void> {
  await null;
  deep();
}
try {
  await load();
} catch (error) {
  console.log(error);
}
const error = new NotFound('page');
console.log(error);
console.log([new RangeError('in a list')]);
console.log({ error: new TypeError('in an object') });
