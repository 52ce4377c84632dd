type Step = Promise<unknown>;
const run = <R>(make: () => Generator<Step, R, never>): Promise<R> =>
  new Promise((resolve, reject) => {
    const it = make();
    const next = (step: () => IteratorResult<Step, R>): void => {
      try {
        const { value, done } = step();
        if (done) resolve(value);
        else value.then((v) => next(() => it.next(v as never)), (e) => next(() => it.throw(e)));
      } catch (error) {
        reject(error);
      }
    };
    next(() => it.next(undefined as never));
  });
const result = await run(function* () {
  const a: number = yield Promise.resolve(1);
  console.log('a', a);
  try {
    yield Promise.reject('no');
  } catch (error) {
    console.log('caught', error);
  }
  return a + 1;
});
console.log(result);
