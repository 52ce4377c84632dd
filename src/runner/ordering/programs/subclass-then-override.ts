class Logged<T> extends Promise<T> {
  override then<A = T, B = never>(
    resolve?: ((value: T) => A | PromiseLike<A>) | null,
    reject?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    console.log('then called');
    return super.then(resolve, reject);
  }
}
const logged = Logged.resolve('value');
queueMicrotask(() => console.log('micro'));
console.log(await logged);
const plain: Promise<string> = new Promise((resolve) => resolve(logged));
console.log(await plain);
await Promise.all([logged]);
