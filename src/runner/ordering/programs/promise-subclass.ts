class Logged<T> extends Promise<T> {
  override then<A = T, B = never>(f?: ((v: T) => A | PromiseLike<A>) | null, r?: ((e: unknown) => B | PromiseLike<B>) | null): Promise<A | B> {
    console.log('then called');
    return super.then(f, r);
  }
}
const p = new Logged<number>((resolve) => resolve(1));
p.then((v) => console.log(v));
console.log(await p);
console.log(p.then(() => 0) instanceof Logged, p.constructor.name);
Logged.resolve(2).finally(() => console.log('fin'));
