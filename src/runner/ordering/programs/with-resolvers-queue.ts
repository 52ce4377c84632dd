class Queue<T> {
  #items: T[] = [];
  #waiting: ((item: T) => void)[] = [];
  put(item: T): void {
    const next = this.#waiting.shift();
    if (next) next(item);
    else this.#items.push(item);
  }
  get(): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<T>();
    if (this.#items.length > 0) resolve(this.#items.shift()!);
    else this.#waiting.push(resolve);
    return promise;
  }
}
const queue = new Queue<number>();
const consumer = async (name: string): Promise<void> => {
  for (let i = 0; i < 2; i++) console.log(name, await queue.get());
};
const consumers = [consumer('x'), consumer('y')];
for (let n = 1; n <= 4; n++) setTimeout(() => queue.put(n), n * 20);
await Promise.all(consumers);
console.log('all consumed');
