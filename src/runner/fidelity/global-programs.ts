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
t.addEventListener('z', { handleEvent(this: any, e: Event) { console.log('he', typeof this.handleEvent, e.currentTarget === t); throw new TypeError('he'); } });
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
];
