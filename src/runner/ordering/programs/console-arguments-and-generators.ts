(function () {
  console.log(arguments);
} as (...values: unknown[]) => void)(1, 'two');
function* g() {
  yield 1;
}
async function* ag() {
  yield 1;
}
console.log(g(), ag(), g, ag);
console.log(new Proxy([1, 2], {}), new Proxy(() => {}, {}), new Proxy(class A {}, {}));
console.log(new (function Old(this: { x: number }) {
  this.x = 1;
} as unknown as new () => object)());
console.log(Object.freeze({ a: 1 }), Object.seal([1]));
