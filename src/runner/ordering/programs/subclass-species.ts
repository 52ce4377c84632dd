class Tagged<T> extends Promise<T> {
  static get [Symbol.species]() {
    console.log('species');
    return Promise;
  }
}
const tagged = Tagged.resolve(1);
const derived = tagged.then((n) => n + 1);
console.log(tagged instanceof Tagged, derived instanceof Tagged, derived.constructor.name);
console.log(await derived);
console.log(tagged.finally(() => {}) instanceof Tagged);
