class Point {
  x = 1;
  y = 2;
}
console.log(new Point(), new Map([['k', { v: [1, 2] }]]), new Set(['a']), Symbol('s'), 10n, -0, [undefined, null]);
console.log('%s is %d years and %i, %f, %j %o %O %%', 'Ann', 42.5, 42.5, '1.5', { a: 1 }, [1], { b: { c: {} } }, 'extra');
console.log([1.5, 'two', [3, [4, [5, [6]]]]], { f() {}, g: async () => {}, h: class A {}, i: class extends Point {} });
console.log(new Array(5), [1, , 3], new Uint8Array(3), new Date(0), /re/g, Object.create(null));
console.log('a'.repeat(120).split('').slice(0, 110));
console.log({ long: 'x'.repeat(60), other: 'y'.repeat(60), n: 1 });
console.log([['a', 1], ['b', 2]].map(([k, v]) => ({ [k as string]: v })));
console.log(async function* gen() {}, function* g() {}, async () => {}, Math.max, console.log.name);
console.log(true, 'text', ['text', "it's"], null, undefined, NaN, [,]);
console.log(new Proxy({ a: 1 }, {}), [new Proxy([1], {})]);
console.log({ get a() { return 1; }, set b(_v: number) {} }, new WeakMap() instanceof WeakMap);
const cycle: Record<string, unknown> = { name: 'cycle' };
cycle.self = cycle;
console.log(cycle);
console.log([new Map().entries(), new Set([1, 2]).values()].length, new Error('e').message);
