class Query implements PromiseLike<string[]> {
  #parts: string[] = [];
  where(part: string): this {
    this.#parts.push(part);
    return this;
  }
  then<A = string[], B = never>(
    resolve?: ((rows: string[]) => A | PromiseLike<A>) | null,
    reject?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    console.log('runs', this.#parts);
    return Promise.resolve(this.#parts.map((part) => part.toUpperCase())).then(resolve, reject);
  }
}
const query = new Query().where('a').where('b');
console.log('built');
console.log(await query);
console.log(await query);
