const resource = (name: string, fails = false) => ({
  [Symbol.dispose]() {
    console.log('dispose', name);
    if (fails) throw new Error(`dispose of ${name}`);
  },
});
try {
  using a = resource('a', true);
  using b = resource('b', true);
  throw new Error('body');
} catch (error) {
  const suppressed = error as SuppressedError;
  console.log(suppressed.name, suppressed.message);
  console.log((suppressed.error as Error).message);
  console.log(suppressed.suppressed.name, suppressed.suppressed.error.message, suppressed.suppressed.suppressed.message);
}
try {
  using bad = {} as Disposable;
} catch (error) {
  console.log((error as Error).name);
}
