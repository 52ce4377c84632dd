class Mine<T> extends Promise<T> {
  static delay(ms: number): Mine<number> {
    return new Mine((resolve) => setTimeout(resolve, ms, ms));
  }
}
const all = Mine.all([Mine.delay(30), Mine.delay(15)]);
console.log(all instanceof Mine, Mine.resolve(all) === all, Promise.resolve(all) === all);
console.log(await all);
console.log(await Mine.race([Mine.delay(40), Mine.delay(20)]));
console.log(Mine.reject(1).catch(() => 2) instanceof Mine);
console.log(new Mine(() => {}), Mine.withResolvers().promise);
