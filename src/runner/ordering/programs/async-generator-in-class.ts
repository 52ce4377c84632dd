class Feed {
  #items = ['x', 'y'];
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (const item of this.#items) yield item;
  }
  static async *count(this: typeof Feed, to: number): AsyncGenerator<number> {
    for (let i = 0; i < to; i++) yield i;
  }
}
for await (const item of new Feed()) console.log(item);
for await (const n of Feed.count(2)) console.log(n);
console.log(Object.prototype.toString.call(Feed.count(1)));
