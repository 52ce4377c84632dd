class Cell<T> {
  #value: T;
  constructor(value: T) {
    this.#value = value;
  }
  get value(): Promise<T> {
    console.log('get');
    return Promise.resolve(this.#value);
  }
  set value(next: T) {
    console.log('set', next);
    this.#value = next;
  }
}
const cell = new Cell<number>(1) as { value: unknown };
cell.value = ((await cell.value) as number) + 1;
console.log(await cell.value);
class Watched extends Cell<number> {
  override get value(): Promise<number> {
    return super.value.then((n) => n * 100);
  }
}
console.log(await new Watched(3).value);
