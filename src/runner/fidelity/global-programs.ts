import type { NamedProgram } from './programs.ts';

/** Programs about globals, TypeScript's own constructs and what is hard to print. */
export const GLOBAL_PROGRAMS: readonly NamedProgram[] = [
  [
    'an exported let of a namespace is live',
    `namespace Counter {
  export let n = 0;
  export const step = 2;
  export function up() { n += step; return n; }
}
Counter.up();
Counter.n = Counter.n + 10;
console.log(Counter.n, Counter.up(), Counter);
`,
  ],
  [
    'the text of a function is as written',
    `const add = (a: number, b = 1) => a + b;
async function work(name: string): Promise<void> { await null; if (name) { throw new Error(name); } }
class A { #x = 1; m() { for (const i of [1]) this.#x += i; return this.#x; } }
console.log(String(add)); console.log(work.toString()); console.log(A.toString()); console.log(String(A.prototype.m));
console.log(String(Math.max), String(Promise.resolve), typeof String(setTimeout));
function outer() { return (x: number) => { const s = String(outer); return s.length > 0 ? x : 0; }; }
console.log(outer.toString() + outer()(4));`,
  ],
  [
    'MessageChannel',
    `const { port1, port2 } = new MessageChannel();
port2.onmessage = (event) => {
  console.log('message', event.data);
  Promise.resolve().then(() => console.log('then'));
  process.nextTick(() => console.log('tick'));
  if (event.data.n === 2) port2.close();
};
port2.addEventListener('close', () => console.log('closed'));
const data = { n: 1, when: [new Date(0)] };
port1.postMessage(data);
data.n = 2;
port1.postMessage(data);
setImmediate(() => console.log('immediate'));
Promise.resolve().then(() => console.log('microtask'));
console.log('sync');`,
  ],
  [
    'a message waits until somebody listens',
    `const { port1, port2 } = new MessageChannel();
port1.postMessage('early');
setTimeout(() => { port2.onmessage = (e) => { console.log(e.data, e.type); port1.close(); }; }, 5);
try { port1.postMessage(() => {}); } catch (e: any) { console.log(e.name); }
console.log('end of module');`,
  ],
  [
    'a message cannot be sent to a closed port',
    `const { port1, port2 } = new MessageChannel();
port2.on('message', (value: unknown) => console.log('never', value));
port2.close();
port1.postMessage(1);
setTimeout(() => console.log('later'), 5);`,
  ],
  [
    'EventTarget calls its listeners at once',
    `const t = new EventTarget();
t.addEventListener('x', (e) => { console.log('one', e.type, e.cancelable); e.preventDefault(); });
t.addEventListener('x', { handleEvent() { console.log('two'); Promise.resolve().then(() => console.log('then')); } }, { once: true });
console.log(t.dispatchEvent(new Event('x', { cancelable: true })), t.dispatchEvent(new Event('x')));
class Job extends EventTarget { run() { this.dispatchEvent(new CustomEvent('done', { detail: 5 })); } }
const job = new Job();
job.addEventListener('done', (e) => console.log((e as CustomEvent).detail));
job.run();`,
  ],
  [
    'an error in a listener of an EventTarget ends the program, in a tick',
    `const t = new EventTarget();
process.on('exit', () => console.log('exit'));
t.addEventListener('x', () => { throw new Error('in a listener'); });
t.addEventListener('x', () => console.log('the next listener'));
t.dispatchEvent(new Event('x'));
console.log('after');
Promise.resolve().then(() => console.log('then'));
setTimeout(() => console.log('never'), 1);`,
  ],
  [
    'AbortSignal.any',
    `const a = new AbortController();
const any = AbortSignal.any([a.signal, AbortSignal.timeout(5000)]);
any.addEventListener('abort', () => console.log('aborted', any.reason.name));
const late = AbortSignal.any([AbortSignal.timeout(5)]);
late.onabort = () => console.log('late', late.reason.name, late.reason.message);
setTimeout(() => { console.log('now'); a.abort(); console.log('after'); }, 300);
console.log(AbortSignal.any([AbortSignal.abort(1)]).reason, any.aborted);`,
  ],
  [
    'structuredClone',
    `const a: any = { d: new Date(0), m: new Map([[1, new Set([2])]]), e: new RangeError('r') };
a.self = a;
const b = structuredClone(a);
console.log(b.self === b, b.d, b.m, b.e.name, b.e instanceof RangeError);
try { structuredClone(() => {}); } catch (e: any) { console.log(e.name, e.code); }
const buffer = new ArrayBuffer(8);
console.log(structuredClone(buffer, { transfer: [buffer] }).byteLength, buffer.byteLength);`,
  ],
  [
    'what Node does not have is not there',
    `for (const name of ['scheduler', 'requestAnimationFrame', 'self', 'importScripts', 'XMLHttpRequest', 'indexedDB', 'require', 'alert', 'Worker', 'postMessage', 'onmessage', 'reportError'])
  console.log(name, name in globalThis);
try { (scheduler as any).yield(); } catch (e: any) { console.log(e.name); }`,
  ],
  [
    'typed arrays and buffers',
    `class Mine extends Uint8Array {}
const u = new Uint8Array([1, 2, 3]);
console.log(u, new Mine(2), new ArrayBuffer(2), u.constructor === Uint8Array, Uint8Array.from([1]).map((x) => x * 2));
console.log(Uint8Array, u instanceof Uint8Array, u.subarray(1), new Float64Array(u), new DataView(u.buffer).getInt8(2));
console.log(Object.prototype.toString.call(u), Uint8Array.name, Uint8Array.length, u.slice(1).buffer.byteLength);`,
  ],
  [
    'what is hard to print',
    `const revocable = Proxy.revocable({ a: 1 }, {});
revocable.revoke();
const circular: any = { list: [] }; circular.list.push(circular, { circular });
class Bad { get [Symbol.toStringTag](): string { throw new Error('tag'); } get x(): number { throw new Error('x'); } }
let deep: any = {}; for (let i = 0; i < 100_000; i++) deep = { deep };
console.log(circular);
console.log(new Bad());
console.log(deep);
console.log(new Proxy({ b: 2 }, { get() { throw new Error('trap'); }, ownKeys() { throw new Error('keys'); } }));
console.log(revocable.proxy);
console.log({ get a() { throw new Error('a'); }, set b(x: number) {}, [Symbol('s')]: 1, ['x'.repeat(3)]: -0 });
console.log(Array.from({ length: 200_000 }, (_, i) => i));
console.log(Object.assign([1, 2], { extra: true, '-1': 0 }), [, 1, , ,], new Array(5));
console.log(new Set(Array.from({ length: 150 }, (_, i) => i)).size, 'x'.repeat(20).length);
try { console.log({ [Symbol.for('nodejs.util.inspect.custom')]() { throw new Error('custom'); } }); } catch (e: any) { console.log(e.message); }
console.log(Object.create(null), Object.create({ constructor: 5 }), [undefined, null], [[[[]]]]);`,
  ],
  [
    'recursion without end is a RangeError that can be caught',
    `const down = (n: number): number => down(n + 1) + 1;
try { down(0); } catch (e: any) { console.log(e instanceof RangeError, e.message); }
async function task(): Promise<void> { await task(); }
try { await task(); } catch (e: any) { console.log(e.name); }
setTimeout(() => console.log('fine'), 1);`,
  ],
  [
    'listeners of an EventTarget that fail, at once or later',
    `process.on('uncaughtException', (e, o) => console.log('UE', e.message, o));
process.on('unhandledRejection', (e: any) => console.log('UR', e.message));
const t = new EventTarget();
const both = async (e: Event) => { console.log('called', e.type); throw new Error('both ' + e.type); };
t.addEventListener('x', both); t.addEventListener('x', both); t.addEventListener('y', both, { once: true });
t.dispatchEvent(new Event('x')); t.dispatchEvent(new Event('y')); t.dispatchEvent(new Event('y'));
t.removeEventListener('x', both); t.dispatchEvent(new Event('x'));
t.addEventListener('z', function (this: any) { console.log(this === t); return { then(a: any, b: any) { console.log('then'); b(new Error('thenable')); } } as any; });
t.addEventListener('z', { handleEvent(this: any, e: Event) { console.log('he', typeof this.handleEvent, e.type); throw new TypeError('he'); } });
t.addEventListener('z', () => Promise.reject(new Error('rejected')) as any);
t.dispatchEvent(new Event('z'));
Promise.resolve().then(() => console.log('then 1')).then(() => console.log('then 2')).then(() => console.log('then 3'));
process.nextTick(() => console.log('tick'));
try { t.addEventListener('q', 5 as any); } catch (e: any) { console.log(e.name, e.code, e.message); }
t.addEventListener('q', null); console.log('after');
const c = new AbortController(); c.signal.onabort = async () => { console.log('onabort'); throw new Error('onabort'); };
t.addEventListener('s', () => console.log('never'), { signal: c.signal }); c.abort(); t.dispatchEvent(new Event('s'));
t.addEventListener('late', both); setTimeout(() => { t.dispatchEvent(new Event('late')); Promise.resolve().then(() => console.log('micro')); process.nextTick(() => console.log('tick')); console.log('end of timer'); }, 20);
setTimeout(() => console.log('bye'), 40);`,
  ],
  [
    'timers, used well and badly',
    `const t = setTimeout(() => {}, 5); console.log(typeof t, t.hasRef(), t.ref() === t, typeof +t, t[Symbol.toPrimitive] !== undefined, t.constructor.name); clearTimeout(+t); clearTimeout(undefined); clearTimeout(null as any); clearTimeout('x' as any); const i = setInterval((a: any) => { console.log('int', a); clearInterval(i); }, 1, 'arg'); 
setTimeout(() => {}, 2 ** 31).unref(); setTimeout(() => {}, NaN); setTimeout(() => {}, -1); try { (setTimeout as any)('code', 1); } catch (e: any) { console.log(e.name, e.code, e.message); } try { (setTimeout as any)(); } catch (e: any) { console.log(e.message); } try { (setImmediate as any)(5); } catch (e: any) { console.log(e.message); } try { (queueMicrotask as any)({}); } catch (e: any) { console.log(e.message); } try { (process.nextTick as any)('x'); } catch (e: any) { console.log(e.message); } setTimeout(() => console.log('neg'), -5); setTimeout(() => console.log('NaN'), NaN); setTimeout(() => console.log('str'), '3' as any); setTimeout(() => console.log('big'), 1.9); const im = setImmediate(() => {}, 1); clearImmediate(setImmediate(() => console.log('never'))); setTimeout(function (this: any) { console.log(this.constructor.name, typeof this.refresh); }, 1); let n = 0; const r = setTimeout(() => { if (++n < 3) r.refresh(); console.log('refresh', n); }, 10); const u = setTimeout(() => console.log('never unref'), 50000); u.unref(); console.log(im.constructor.name, im.hasRef(), typeof setTimeout(() => {}, 1).close); try { (new Promise as any)(); } catch (e: any) { console.log(e.message); } try { (Promise as any)(); } catch (e: any) { console.log(e.message); } try { new (Promise as any)(5); } catch (e: any) { console.log(e.message); } try { await (Promise as any).try(5); } catch (e: any) { console.log(e.message); } try { (Promise.prototype.then as any).call({}, 1); } catch (e: any) { console.log(e.message); }`,
  ],
  [
    'namespaces of several blocks, and those that add to a function or a class',
    `namespace A { export const x = 1; }
namespace A { export const y = 2; try { console.log(y, (x as any)); } catch (e: any) { console.log(e.name, e.message); } console.log(A.x); }
function F() { return 1; }
namespace F { export const prop = 2; console.log(F()); }
namespace F { export let n = 3; }
class G { static s = 1; m() { return G.tt; } }
namespace G { export const tt = 3; console.log(G.s); }
enum Col { R, B }
namespace Col { export function name(c: Col) { return Col[c]; } }
console.log(F.prop, F(), F.n, G.tt, new G().m(), Col.name(0), F, G, Col);
namespace O { export function H() { return 7; } export namespace H { export const z = 8; } export class K {} export namespace K { export const w = 9; } console.log(H(), H.z, K.w); }
console.log(O.H(), O.H.z, O.K.w, O);
async function work() { await null; return work.calls++; }
namespace work { export let calls = 0; }
console.log(await work(), await work(), work.calls);
enum E1 { A = 1 } enum E1 { B = 2 } console.log(E1);`,
  ],
  [
    'what cannot be cloned, and signals',
    `const t = AbortSignal.timeout(5); t.addEventListener('abort', () => console.log('timeout', t.reason.name, t.reason.message, t.reason.code, t.reason instanceof DOMException)); try { await new Promise((_, rej) => t.addEventListener('abort', () => rej(t.reason))); } catch (e: any) { console.log(String(e)); }
const keep = setTimeout(() => {}, 20); const c = new AbortController(); console.log(c.signal.aborted, c.signal.reason, c, c.signal); c.abort(); console.log(c.signal.aborted, String(c.signal.reason), c.signal); try { c.signal.throwIfAborted(); } catch (e: any) { console.log(e.name, e.message, e.code); }
const a = new AbortController(), b = new AbortController(); const any = AbortSignal.any([a.signal, b.signal]); any.onabort = (e) => console.log('any', e.type, any.reason, e.target === any); b.abort('why'); a.abort('late'); console.log(any.reason, AbortSignal.any([]).aborted); const d = new AbortController(); d.signal.addEventListener('abort', () => console.log(1)); d.signal.addEventListener('abort', () => console.log(2), { once: true }); d.abort(new Error('r')); d.abort(); console.log((d.signal.reason as Error).message); console.log(AbortSignal.abort().reason.message, AbortSignal.abort(0).reason); try { new (AbortSignal as any)(); } catch (e: any) { console.log(e.name, e.message); } try { AbortSignal.timeout(-1); } catch (e: any) { console.log(e.name, e.message, e.code); } try { AbortSignal.any(5 as any); } catch (e: any) { console.log(e.name, e.code); }
for (const v of [() => {}, Symbol('s'), new WeakMap(), { f() {} }, Promise.resolve(), new Proxy({}, {})]) try { structuredClone(v as any); console.log('ok'); } catch (e: any) { console.log(e.name, e.message, e.code, e instanceof DOMException); } class P { x = 1; #y = 2; get z() { return 3; } } console.log(structuredClone(new P()), structuredClone({ a: undefined, d: new Date(0), r: /x/g, e: new TypeError('t').message, m: new Map([[1, 2]]), s: new Set(['a']), n: -0, b: 5n, arr: [, 1] }), structuredClone(new Error('e', { cause: 1 })).message); try { structuredClone({ a: [() => {}] }); } catch (e: any) { console.log(e.message); } try { (structuredClone as any)(); } catch (e: any) { console.log(e.name, e.message); }
console.log(new DOMException('m', 'DataCloneError')); console.log({ e: new DOMException('m') }); clearTimeout(keep); console.log(new Event('a'), new CustomEvent('c', { detail: 1 }).detail);`,
  ],
];
