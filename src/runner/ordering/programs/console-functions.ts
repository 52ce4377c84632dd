console.log(function () {}, () => {}, function named() {}, async () => {}, class A {});
console.log([function* g() {}, async function* ag() {}, Math.max, Date, Promise]);
const f = Object.assign(function withProps() {}, { a: 1, nested: { b: 2 } });
console.log(f, { f });
console.log({ method() {}, async am() {}, get g() { return 1; }, arrow: () => {} });
console.log((() => {}).bind(null), function () {}.bind({}).name);
console.log(Object.assign(class B { static s = 1; }, {}));
console.log([class extends Array {}], Symbol, Object);
