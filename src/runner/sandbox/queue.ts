import { bareList } from './intrinsics.ts';

/** First in, first out; uses no method that a program can replace. */
export class Queue<T> {
  #items = bareList<T>();
  #first = 0;

  get size(): number {
    return this.#items.length - this.#first;
  }

  add(item: T): void {
    this.#items[this.#items.length] = item;
  }

  /** Takes the oldest out. */
  take(): T | undefined {
    if (this.size === 0) return undefined;
    const item = this.#items[this.#first];
    (this.#items as Array<T | undefined>)[this.#first++] = undefined;
    if (this.size === 0) this.#items.length = this.#first = 0;
    return item;
  }

  /** Keeps those for which `keeps` is true. */
  filter(keeps: (item: T) => boolean): void {
    for (let left = this.size; left > 0; left--) {
      const item = this.take() as T;
      if (keeps(item)) this.add(item);
    }
  }
}
