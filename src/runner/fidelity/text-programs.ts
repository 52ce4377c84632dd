import type { NamedProgram } from './programs.ts';

/** Programs about what is printed: values, tables, and the words in which a value is refused. */
export const TEXT_PROGRAMS: readonly NamedProgram[] = [
  [
    'iterators of maps and sets are looked into',
    `const m = new Map<string, any>([['a', 1], ['b', { c: 2 }]]);
console.log(m.entries(), m.keys(), m.values(), m[Symbol.iterator]());
const s = new Set([1, 'x', [2]]);
console.log(s.values(), s.keys(), s.entries());
const it = m.entries(); it.next(); console.log(it); console.log([...it]); console.log(it);
const i2 = s.values();
for (const x of i2) console.log(x, i2);
console.log(new Map().keys(), { it: s.values(), deep: { it: { it: m.keys() } } });
const live = m.keys(); console.log(live); m.set('z', 1); m.delete('a'); console.log(live, [...live]);
console.log([1, 2].values(), 'ab'[Symbol.iterator](), 'a'.matchAll(/a/g), m.values().map((x) => x));
console.log(Map.prototype.entries === (Map.prototype as any)[Symbol.iterator], (Set.prototype as any).keys === Set.prototype.values);
console.log(String(m.entries), m.entries.name, Object.keys(m.entries()));
console.log([m.keys(), s.entries()]);
console.log(new Map([[{a:1}, new Map([[1, 2]])]]).entries());
for (const [k, v] of m) console.log(k, v);
console.log(Object.prototype.toString.call(m.entries()));
class MM extends Map {} ; console.log(new MM([[1,2]]).entries());`,
  ],
  [
    'the kinds of functions and the text of methods',
    `class A { *gm() { yield 1; } async *agm(x: number) { yield x; } get acc() { return 1; } set acc(v: number) {} static *sg() {} async am() {} ['comp' + 1]() {} #p() {} static async *['x']() {} async() {} get() {} static() {} }
const o = { *gm() {}, async *agm() {}, get a() { return 1; }, set a(v) {}, async am() {}, m() {}, f: function* () {}, g: async function* named() {}, h: async () => {}, i: class {}, j: class B extends A {} , 'quoted key'() {}, 5() {}, [Symbol.iterator]() {} };
for (const c of [A.prototype, A, o]) for (const k of Reflect.ownKeys(c)) { const d = Object.getOwnPropertyDescriptor(c, k)!; for (const n of ['value', 'get', 'set'] as const) if (typeof d[n] === 'function') { console.log(String(d[n])); console.log(d[n]); } }
console.log(o, A, new A());
function* dec() { yield* [1]; }
async function* adec(this: any, n: number): AsyncGenerator<number> { yield n; }
console.log(String(dec), String(adec), dec, adec, dec(), adec.call(null, 1));`,
  ],
  [
    'console.table',
    `console.table([{ a: 1, b: 'x' }, { a: 2, c: true }], ['a']);
console.table([{ a: 1, b: 'x' }, { a: 2, c: true }], ['b', 'zz']);
console.table([[1, 2], [3, 4, 5]]);
console.table([[1, [2, 3]], [[1, 2, 3, 4], { a: 1 }]]);
console.table({ x: { a: [1, 2], b: { c: 1 } }, y: { a: [], b: {} } });
console.table(new Map<any, any>([['a', 1], ['b', { c: 2 }]]));
console.table(new Set([1, 'a', { b: 1 }]));
console.table([1, 'two', null, undefined, Symbol('s'), 5n, () => 1]);
console.table('text'); console.table(5); console.table(null); console.table(undefined); console.table([]); console.table({});
console.table([{ a: 1 }, 5, 'x', { a: 2 }]);
console.table(new Map([[{ k: 1 }, [1, 2]]]));
console.table([new Date(0), new Error('x').message, /re/]);
console.table([['a', 'b'], ['c', 'd']], ['1']);
console.table(new Map([['a', 1]]).entries()); console.table(new Map([['a', 1]]).keys()); console.table(new Set([5]).values());
console.table([{ name: '한국', n: 1 }, { name: '😀', n: 22 }]);
class P { x = 1; #y = 2; get z() { return 3; } } console.table([new P(), new P()]);
console.table([{ f() {}, g: class A {}, s: 'a\\nb', n: -0, d: null, u: undefined }]);
console.table(new Uint8Array([1, 2])); console.table([[]]); console.table([{}]);
try { console.table([1], 'a' as any); } catch (e: any) { console.log(e.message, e.code); }
console.table([{ a: { b: { c: 1 } }, m: new Map([[1, 2]]), long: [1, 2, 3, 4, 5], o: { a: 1, b: 2, c: 3 } }]);
console.group('g'); console.table([1]); console.groupEnd();
console.table([1,2,3], []); console.table(function x() {}); console.table([{a:1}], ['a','a']);
console.table([[1,2],[3,4]], ['0'] as any);  console.table({a:1,b:2}); console.table(Object.create(null)); console.table([,1]);
console.table([1,{a:1}, [5]],['a']); console.table([{2:1,b:2},{1:5}]); console.table([[1, {z:1}], {a:1}]); console.table([null, {a: null}]);
console.table(new Map([[1,{a:1,b:2,c:3}]])); console.table(new Set()); console.table(new Map()); console.table(new Map().keys()); console.table([new Map([[1,2]]), new Set([1])]);
console.table({ r1: { c1: 1 }, r2: [3], r3: 'x' }); console.table([new Proxy({a:1},{})]); console.table([[{a:[{b:1}]}]]); console.table(['한글', 'é']);
console.table([{a:1}], undefined); console.table([Object.assign(()=>{}, {x:1})]); console.table(Promise.resolve(1)); console.table(new Error('x').cause as any); console.table([class Q { static s = 1 }]);`,
  ],
  [
    'what cannot be gone through is refused in the words of Node',
    `const x: any = Promise.resolve(5); const o: any = {}; const f = (): any => 7; const u: any = undefined; const n: any = null; const a = { b: { c: 3 as any }, m(): any { return {}; } };
const t = async (g: () => Promise<void>) => { try { await g(); } catch (e: any) { console.log(e.name, e.message); } };
await t(async () => { for await (const y of (await x)) y; });
await t(async () => { for await (const y of await x) y; });
await t(async () => { for await (const y of (o)) y; });
await t(async () => { for await (const y of o) y; });
await t(async () => { for await (const y of f()) y; });
await t(async () => { for await (const y of (f())) y; });
await t(async () => { for await (const y of u) y; });
await t(async () => { for await (const y of n) y; });
await t(async () => { for await (const y of null as any) y; });
await t(async () => { for await (const y of undefined as any) y; });
await t(async () => { for await (const y of 5 as any) y; });
await t(async () => { for await (const y of a.b.c) y; });
await t(async () => { for await (const y of a.m()) y; });
await t(async () => { for await (const y of a.b) y; });
await t(async () => { for await (const y of { a: 1 } as any) y; });
await t(async () => { for await (const y of (() => 1) as any) y; });
await t(async () => { for await (const y of (u ?? n)) y; });
await t(async () => { for await (const y of (u || 3)) y; });
await t(async () => { for await (const y of a['b']) y; });
await t(async () => { for await (const y of new Date() as any) y; });
await t(async () => { for await (const y of Promise.resolve([1]) as any) y; });
await t(async () => { for await (const y of await Promise.resolve(null) as any) y; });
await t(async () => { for await (const y of \`t\${1}\` as any) console.log(y); });
await t(async () => { for await (const y of -1 as any) y; });
await t(async () => { for await (const y of true as any) y; });
await t(async () => { for await (const y of Symbol('q') as any) y; });
await t(async () => { for await (const y of u?.x) y; });
await t(async () => { for await (const y of a.b?.c) y; });
await t(async () => { for await (const y of x.y.z) y; });
await t(async () => { for await (const y of f.call(null)) y; });
await t(async () => { for await (const y of this as any) y; });
await t(async () => { for await (const y of (1, 2) as any) y; });
await t(async () => { for await (const y of (u ? u : n)) y; });
await t(async () => { for await (const y of { [Symbol.asyncIterator]: 5 } as any) y; });
await t(async () => { for await (const y of { [Symbol.asyncIterator]() { return 5; } } as any) y; });
await t(async () => { for await (const y of { [Symbol.iterator]() { return 5; } } as any) y; });
await t(async () => { const g = (async function* () { yield* u; })(); await g.next(); });
await t(async () => { const g = (async function* () { yield* f(); })(); await g.next(); });
await t(async () => { const g = (async function* () { yield* o; })(); await g.next(); });
await t(async () => { const g = (async function* () { yield* (await x); })(); await g.next(); });
await t(async () => { const [p] = await x; });
await t(async () => { const [p] = o; });
await t(async () => { const [p] = f(); });
await t(async () => { [...f()]; });
await t(async () => { (await x)(); });
await t(async () => { f()(); });
await t(async () => { new (f())(); });
await t(async () => { new (await x)(); });
await t(async () => { o[f()](); });
await t(async () => { u[f()] = f(); });
await t(async () => { (() => 1)()(); });`,
  ],
  [
    'console methods, used well and badly',
    `console.group('G1'); console.log('in\\nline2'); console.group(); console.warn('w'); console.table([{ a: 1 }]); console.groupEnd(); console.error('e'); console.dir({ a: 1 }); console.groupEnd(); console.groupEnd(); console.log('out'); console.groupCollapsed('c', { x: 1 }); console.log({ a: 'x'.repeat(80) }); console.groupEnd();
console.count(); console.count('x'); console.count(); console.countReset(); console.count(); console.countReset('nope'); console.count(undefined); console.count(null as any); console.count(5 as any); console.count('');
console.assert(true, 'no'); console.assert(false); console.assert(false, 'msg %s', 'f'); console.assert(false, { a: 1 }); console.assert(0 as any, 1, 2); (console as any).assert();
console.time('t'); console.time('t'); console.timeEnd('nope'); console.timeLog('nope'); console.log(); console.log(''); console.log(undefined); console.log(null, ''); console.log(' a ', 1); console.error(); console.info('i'); console.debug('d', 1, [2]);
console.dirxml({ a: 1 }, [2]); const { log } = console; log('detached'); [1, 2].forEach(console.log); Promise.resolve(5).then(console.log); const orig = console.log; console.log = (...a: any[]) => orig('patched', ...a); console.log('x'); console.log = orig; console.log(console.log.name, String(console)); console.log('%c styled', 'color: red', 'after'); console.log('\\x1b[31mred\\x1b[0m'); console.log('tab\\there', 'é', '한글', '😀'); console.log(new Array(3).fill('ab'), 'a'.padEnd(5) + '|'); console.log(-0, 0, +0.0, 1e-7, 123456789012345680000, 0.1 + 0.2); console.log([,], [, ,], [null, , undefined]); console.log(['a', , 'b']); console.timeEnd('t2');`,
  ],
];
