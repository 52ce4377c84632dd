let made = 0;
class Counted<T> extends Promise<T> {
  id: number;
  constructor(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: unknown) => void) => void) {
    super(executor);
    this.id = ++made;
  }
}
const first = new Counted<number>((resolve) => resolve(1));
const chained = first.then((n) => n + 1).catch(() => 0);
console.log(first.id, chained instanceof Counted, made);
console.log(await chained, made);
await Counted.all([first, chained]);
console.log(made);
const after = await (async () => first)();
console.log(after, made);
