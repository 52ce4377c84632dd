for (const value of [() => 1, Symbol('s'), { f() {} }, Promise.resolve(1)]) {
  try {
    structuredClone(value);
    console.log('cloned');
  } catch (error) {
    console.log((error as Error).name, error instanceof DOMException, (error as DOMException).code);
  }
}
const error = structuredClone(new RangeError('copied', { cause: 'why' }));
console.log(error.name, error.message, error instanceof RangeError);
const buffer = new ArrayBuffer(8);
const moved = structuredClone(buffer, { transfer: [buffer] });
console.log(buffer.byteLength, moved.byteLength, buffer.detached);
