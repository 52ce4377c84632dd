class Lazy {
  constructor() {
    return (async () => {
      await null;
      return Object.assign(this, { ready: true });
    })() as never;
  }
}
const pending = new Lazy();
console.log(pending instanceof Lazy, pending instanceof Promise);
console.log(await pending);
