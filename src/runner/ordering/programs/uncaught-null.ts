queueMicrotask(() => {
  console.log('microtask');
  throw null;
});
Promise.resolve().then(() => console.log('does the next one run?'));
