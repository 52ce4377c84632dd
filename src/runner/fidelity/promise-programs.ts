import type { NamedProgram } from './programs.ts';

/** Programs about what is shown of a promise's state. */
export const PROMISE_PROGRAMS: readonly NamedProgram[] = [
  [
    'the state of a promise shows in its tick',
    `const tick = () => Promise.resolve();
const show = async (name: string, p: unknown, n = 5) => { for (let i = 0; i < n; i++) { console.log(name, i, p); await null; } };
await show('resolved with a promise', new Promise((r) => r(Promise.resolve(1))));
await show('async returns a promise', (async () => Promise.resolve(2))());
await show('async returns', (async () => 3)());
await show('then returns a promise', Promise.resolve().then(() => Promise.resolve(4)), 7);
await show('then', Promise.resolve(5).then((x) => x + 1));
await show('passes', Promise.resolve(6).then());
await show('finally', Promise.resolve(7).finally(() => {}), 7);
await show('finally waits', Promise.resolve(7).finally(() => Promise.resolve()), 8);
const bad = Promise.reject(new Error('x').message).finally(() => {}); bad.catch(() => {}); await show('finally rejects', bad, 7);
const bad2 = Promise.resolve(1).finally(() => { throw 'thrown'; }); bad2.catch(() => {}); await show('finally throws', bad2, 7);
await show('all', Promise.all([1, tick()]), 6);
await show('all of none', Promise.all([]));
const bad3 = Promise.all([1, Promise.reject('r')]); bad3.catch(() => {}); await show('all rejects', bad3);
await show('race', Promise.race([1, 2]));
await show('any', Promise.any([Promise.reject(1), 2]));
const none = Promise.any([]); none.catch(() => {}); await show('any of none', none, 2);
await show('allSettled', Promise.allSettled([1]));
async function* g() { yield 1; return 2; }
const it = g(); const n1 = it.next(); await n1; console.log(n1);
class P<T> extends Promise<T> {}
await show('subclass', new P((r) => r(1)), 2); await show('subclass then', new P((r) => r(1)).then((x) => x)); await show('P.resolve', P.resolve(4), 1); await show('P.all', P.all([1]));
const { promise, resolve } = Promise.withResolvers<number>(); resolve(9); await show('withResolvers', promise, 1);
await show('try', Promise.try(() => 5), 1); await show('fromAsync', Array.fromAsync([1]), 2);
const later = new Promise((r) => setTimeout(r, 5, 'later')); const outer = new Promise((r) => r(later)); await later; 
const all = Promise.all([later]); setTimeout(() => console.log(all, outer), 10);
const rj = Promise.reject(new Error('seen').message); try { await rj; } catch {} console.log(rj);
const th = later.then(() => later); await th; console.log(th);
console.log(Promise.race([]), Promise.all([later, new Promise(() => {})]));
try { await Promise.all(5 as any); } catch (e: any) { console.log(e.name, e.message); }
console.log(String(Promise.all), Promise.all.name, Promise.all.length, Promise.race.length);`,
  ],
  [
    'the state of a promise of a module shows',
    `import { once, on, EventEmitter } from 'node:events';
import { setTimeout as sleep, setImmediate as soon, scheduler, setInterval as every } from 'node:timers/promises';
import { promisify } from 'node:util';
const e = new EventEmitter();
const p = once(e, 'x'), q = once(e, 'y');
console.log(p);
e.emit('x', 1, 2);
console.log(p);
await p; console.log(p);
const bad = once(e, 'z'); bad.catch(() => {}); e.emit('error', new RangeError('bad').message); await null; await null; await null; await null; console.log(bad, q); q.catch(() => {});
const s = sleep(5, 'v'); console.log(s); await s; console.log(s);
const c = new AbortController(); const s2 = sleep(50, 1, { signal: c.signal }); c.abort('r'); await s2.catch(() => {}); console.log(String(await s2.catch((e) => e.code)));
const i = soon('i'); await i; console.log(i); const w = scheduler.wait(2); await w; console.log(w); const y = scheduler.yield(); await y; console.log(y);
const s3 = sleep(5, 3, { signal: new AbortController().signal }); await s3; console.log(s3);
const it = every(3, 'e'); const n = it.next(); console.log(n); await n; console.log(n); const r = it.return!(); await r; console.log(r);
const pf = promisify((cb: any) => cb(null, 9))(); console.log(pf); await pf; console.log(pf);
const it2 = on(e, 'k'); const n2 = it2.next(); console.log(n2); e.emit('k', 4); console.log(n2); await n2; console.log(n2); const r2 = it2.return!(); console.log(r2); const n3 = it2.next(); console.log(n3);
const ab = sleep(1, 0, { signal: AbortSignal.abort('a') }); ab.catch(() => {}); console.log(typeof ab); 
const fin = Promise.resolve(1).finally(() => {}); await fin; console.log(fin); const fin2 = Promise.reject(2).finally(() => 5); await fin2.catch(() => {}); console.log(fin2);
const all = Promise.all([1, 2]); await all; console.log(all); const race = Promise.race([sleep(1, 'r')]); await race; console.log(race, Promise.allSettled([]), Promise.any([1]));
const ar = Array.fromAsync([1, 2]); await ar; console.log(ar);
async function* g() { yield 1; } const gi = g(); const gn = gi.next(); await gn; console.log(gn, gi.return(5 as any)); await null;
const th = Promise.resolve({ then(r: any) { r(8); } }); await th; console.log(th);
const pp = new Promise((r) => r(sleep(1, 's'))); await pp; console.log(pp);
const asy = (async () => { await null; return sleep(1, 't'); })(); await asy; console.log(asy);
const ds = new AsyncDisposableStack(); const d = ds.disposeAsync(); await d; console.log(d);`,
  ],
  [
    'classes that extend Promise',
    `class Timed<T> extends Promise<T> {
  readonly ms: number;
  constructor(run: (resolve: (v: T) => void, reject: (e: unknown) => void) => void, ms = 5) { super((resolve, reject) => { run(resolve, reject); }); this.ms = ms; }
  static get [Symbol.species]() { return Promise; }
}
const t = new Timed<number>((r) => r(1), 9); console.log(t, t.ms, t.then((x) => x) instanceof Timed); await t;
class Q extends Promise<any> { extra = 1; }
const q = new Q((r: any) => r(2)); console.log(q, await q, Q.length, String(Q), q.then(() => 3) instanceof Q);
const d = q.then((x) => x + 1); await null; await null; console.log(d);
class R extends Q { } console.log(new R((r: any) => r(5)), R.resolve(6), await R.all([1, new R((r: any) => setTimeout(r, 3, 'x'))]));
const e = R.reject(7); e.catch(() => {}); console.log(e);
try { new (Q as any)(); } catch (x: any) { console.log(x.message); }
try { new (Q as any)(5); } catch (x: any) { console.log(x.message); }
try { new Q(() => { throw 1; }).catch((x) => console.log('caught', x)); } catch {}
console.log(await new Q((r: any) => r(new Q((z: any) => z('in')))));
class L extends Promise<any> { constructor(ex: any) { let s; super((a, b) => { s = a; ex(a, b); }); console.log('made', typeof s); } }
const l = new L((a: any) => a(1)); await l.then(() => 2).finally(() => console.log('fin')); console.log(l);`,
  ],
  [
    'a rejection that is awaited in a tick is handled',
    `const p = Promise.reject(new Error('late').message);
process.nextTick(async () => { try { await p; } catch (e) { console.log('caught', e); } });
setTimeout(() => console.log('still there'), 1);`,
  ],
  [
    'a rejection that is handled late is told of twice',
    `process.on('unhandledRejection', (r: any, p) => { console.log('UR', r, p); }); process.on('rejectionHandled', (p) => console.log('RH', p)); process.on('warning', (w) => console.log('W', w.name)); const p = Promise.reject(new Error('late').message); setTimeout(() => p.catch((e) => console.log('caught late', e)), 5); async function f() { throw 'f'; } f(); Promise.reject(undefined); new Promise((_, r) => r(null)); setTimeout(() => console.log('end'), 20); process.exitCode = 0; process.once('exit', (c) => console.log('exit', c, process.exitCode));`,
  ],
  [
    'async generators that are ended and thrown into',
    `async function* g() { try { const x = yield 1; console.log('got', x); yield 2; } catch (e) { console.log('caught', e); yield 'c'; } finally { console.log('fin'); yield 'f'; await null; } return 'r'; }
const a = g(); console.log(await a.next('ignored'), await a.throw('boom'), await a.return('ret'), await a.next(), await a.next());
const b = g(); console.log(await b.return(5)); console.log(await b.next()); const c = g(); try { await c.throw(new Error('early')); } catch (e: any) { console.log(e.message); }
async function* d() { const r = yield* g(); console.log('delegated', r); yield* [Promise.resolve('p'), 2]; yield* (function* () { return yield 's'; })(); }
for await (const v of d()) console.log(v);
const it = d(); await it.next(); console.log(await it.return('outer')); console.log(await it.next());
console.log(a, g, Object.prototype.toString.call(a), a[Symbol.asyncIterator]() === a, String(g));
const q = g(); console.log(await Promise.all([q.next(), q.next(), q.return(Promise.resolve('x')), q.next()]));`,
  ],
  [
    'subclasses and species',
    `class S extends Promise<any> { static get [Symbol.species]() { return Promise; } }
const s = S.resolve(1); console.log(s instanceof S, s.then(() => {}) instanceof S, S.all([s]) instanceof S);
class Arr extends Array { static get [Symbol.species]() { return Array; } } const r = new Arr(1, 2, 3); console.log(r, r.map((x) => x), r.filter(Boolean) instanceof Arr);
class T extends Promise<any> { then(a: any, b: any) { console.log('then'); return super.then(a, b); } } await new T((r) => r(1)); (async () => new T((r) => r(2)))().then(console.log); await Promise.all([new T((r) => r(3))]);
async function f() { return S.resolve(4); } console.log(f(), await f()); console.log(new T(() => {}), [s], { s });`,
  ],
];
