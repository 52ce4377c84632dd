class Lazy<T> implements PromiseLike<T> {
  readonly make: () => T;
  constructor(make: () => T) {
    this.make = make;
  }
  then<A, B>(onFulfilled?: ((value: T) => A | PromiseLike<A>) | null, onRejected?: ((e: unknown) => B) | null): Promise<A | B> {
    console.log('then');
    return Promise.resolve().then(this.make).then(onFulfilled, onRejected) as Promise<A | B>;
  }
}
const lazy = new Lazy(() => {
  console.log('made');
  return 5;
});
console.log('before');
console.log(await lazy);
console.log(await Promise.all([lazy, 1]));
