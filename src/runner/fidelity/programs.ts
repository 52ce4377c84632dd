/**
 * Programs about what Node has besides the language: they print the same here as in Node, in the same order. Tests run
 * them in real Node, in our runner in Node and in a browser. Their names are what `docs/fidelity.md` refers to.
 */
export const FIDELITY_PROGRAMS: ReadonlyArray<readonly [name: string, source: string]> = [
  [
    'process.nextTick in a module',
    `process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('then'));
queueMicrotask(() => process.nextTick(() => console.log('tick from a microtask')));
setTimeout(() => console.log('timeout'), 50);
setImmediate(() => console.log('immediate'));
await null;
process.nextTick((a: number, b: number) => console.log('tick after await', a, b), 1, 2);
console.log('sync');`,
  ],
  [
    'process.nextTick in a timer',
    `setTimeout(() => {
  process.nextTick(() => {
    console.log('tick 1');
    process.nextTick(() => console.log('tick 3'));
    Promise.resolve().then(() => console.log('then of tick 1'));
  });
  Promise.resolve().then(() => {
    console.log('then');
    process.nextTick(() => console.log('tick of then'));
  });
  process.nextTick(() => console.log('tick 2'));
  setImmediate(() => console.log('immediate'));
}, 1);`,
  ],
  [
    'a rejection handled in a tick is handled',
    `const p = Promise.reject(new Error('late'));
process.nextTick(() => p.catch((e: Error) => console.log('caught', e.message)));
setTimeout(() => console.log('still there'), 1);`,
  ],
  [
    'process.on unhandledRejection',
    `process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason, promise instanceof Promise);
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('then'));
});
Promise.reject('a');
Promise.reject('b');
setTimeout(() => console.log('goes on'), 1);`,
  ],
  [
    'process.on uncaughtException',
    `process.on('uncaughtException', (error, origin) => console.log('uncaught', error.message, origin));
setTimeout(() => { throw new Error('one'); }, 1);
setTimeout(() => console.log('goes on'), 2);
queueMicrotask(() => { throw new Error('two'); });`,
  ],
  [
    'process.on exit and beforeExit',
    `let again = true;
process.on('exit', (code) => console.log('exit', code));
process.on('beforeExit', () => {
  console.log('beforeExit');
  if (again) setTimeout(() => console.log('more work'), 1);
  again = false;
});
console.log('main');`,
  ],
  [
    'process.exit ends at once',
    `process.on('exit', (code) => console.log('exit', code));
setTimeout(() => console.log('never'), 5);
setTimeout(() => { console.log('now'); process.exit(); console.log('never'); }, 1);`,
  ],
  [
    'process.stdout.write',
    `process.stdout.write('a');
process.stdout.write('b\\nc\\nd');
console.log('e');
process.stdout.write('last');
process.stdout.write('\\n');`,
  ],
  [
    'process as a module',
    `import process, { nextTick, uptime } from 'node:process';
import * as all from 'process';
console.log(nextTick === process.nextTick, process === globalThis.process, all.default === process);
const before = process.hrtime.bigint();
const from = uptime();
await new Promise((r) => setTimeout(r, 50));
const ms = Number(process.hrtime.bigint() - before) / 1e6;
const [s, ns] = process.hrtime();
console.log(ms >= 49 && ms < 150, uptime() - from < 0.15, Number.isInteger(s), Number.isInteger(ns));`,
  ],
  [
    'timers/promises',
    `import { setTimeout as sleep, setImmediate, setInterval, scheduler } from 'node:timers/promises';
const p = sleep(20, 'twenty');
console.log(p);
console.log(await sleep(5, 'five'), await setImmediate('soon'), await scheduler.wait(1), await scheduler.yield());
console.log(await p, p);
let n = 0;
for await (const v of setInterval(3, 'i')) {
  console.log(v, ++n);
  if (n === 3) break;
}`,
  ],
  [
    'timers/promises take the ticks of Node',
    `import { setTimeout as sleep } from 'timers/promises';
const count = (name: string, p: Promise<unknown>) => p.then(() => console.log(name));
setTimeout(() => {
  let p = Promise.resolve();
  for (let i = 0; i < 10; i++) p = p.then(() => console.log('tick', i));
}, 5);
count('plain', sleep(5));
count('with a signal', sleep(5, 1, { signal: new AbortController().signal }));
await sleep(20);`,
  ],
  [
    'timers/promises and AbortSignal',
    `import { setTimeout as sleep, setInterval } from 'node:timers/promises';
const c = new AbortController();
setTimeout(() => c.abort(), 5);
try { await sleep(100, null, { signal: c.signal }); } catch (e: any) {
  console.log(e.name, e.code, e.message, e.cause.name, e instanceof Error);
}
try { await sleep(1, null, { signal: AbortSignal.abort('why') }); } catch (e: any) { console.log(e.cause); }
const d = new AbortController();
try { for await (const _ of setInterval(2, 0, { signal: d.signal })) { console.log('turn'); d.abort(); } }
catch (e: any) { console.log(e.code); }
const e = new AbortController();
setTimeout(() => e.abort(), 5);
try { for await (const _ of setInterval(20, 0, { signal: e.signal })) console.log('never'); }
catch (e: any) { console.log(e.code); }`,
  ],
  [
    'an unreferenced wait does not keep the program',
    `import { setTimeout as sleep } from 'node:timers/promises';
sleep(50, 0, { ref: false }).then(() => console.log('never'));
setTimeout(() => console.log('last'), 5);`,
  ],
  [
    'EventEmitter',
    `import { EventEmitter } from 'node:events';
class Door extends EventEmitter {}
const door = new Door();
console.log(new EventEmitter());
door.on('newListener', (name) => console.log('new', name));
door.on('open', function (this: unknown, who) { console.log('open', who, this === door); });
door.once('open', () => console.log('once'));
door.prependListener('open', () => console.log('first'));
console.log(door.emit('open', 'me'), door.emit('open', 'you'), door.emit('nothing'));
console.log(door.listenerCount('open'), door.eventNames(), door.getMaxListeners());
const off = () => console.log('gone');
door.on('open', off).off('open', off).emit('open', 'last');
door.removeAllListeners('open');
console.log(door.emit('open'), door.rawListeners('open'));
try { door.emit('error', new TypeError('bad')); } catch (e: any) { console.log(e.message); }
try { door.emit('error', 'text'); } catch (e: any) { console.log(e.code, e.message); }
try { door.on('x', 5 as never); } catch (e: any) { console.log(e.code, e.message); }
console.log(door);`,
  ],
  [
    'listeners that change while an event is emitted',
    `import EventEmitter from 'events';
const e = new EventEmitter();
const b = () => console.log('b');
e.on('x', () => { console.log('a'); e.off('x', b); e.on('x', () => console.log('c')); });
e.on('x', b);
e.emit('x'); console.log('--'); e.emit('x');`,
  ],
  [
    'events.once',
    `import { once, EventEmitter } from 'node:events';
const e = new EventEmitter();
setTimeout(() => e.emit('ready', 1, 2), 5);
console.log(await once(e, 'ready'));
setTimeout(() => e.emit('error', new Error('broken')), 5);
try { await once(e, 'ready'); } catch (error: any) { console.log(error.message); }
const c = new AbortController();
setTimeout(() => c.abort(), 5);
try { await once(e, 'ready', { signal: c.signal }); } catch (error: any) { console.log(error.code, e.listenerCount('ready')); }
const t = new EventTarget();
setTimeout(() => t.dispatchEvent(new Event('go')), 5);
const [event] = await EventEmitter.once(t, 'go');
console.log(event.type);
let p = Promise.resolve();
for (let i = 0; i < 6; i++) p = p.then(() => console.log('tick', i));
once(e, 'now').then(() => console.log('once'));
e.emit('now');`,
  ],
  [
    'events.on',
    `import { on, EventEmitter } from 'node:events';
const e = new EventEmitter();
setTimeout(() => { e.emit('n', 1); e.emit('n', 2); }, 5);
setTimeout(() => e.emit('n', 3), 10);
for await (const [n] of on(e, 'n')) { console.log(n); if (n === 3) break; }
console.log(e.listenerCount('n'), e.listenerCount('error'));
setTimeout(() => e.emit('error', new Error('broken')), 5);
try { for await (const [n] of on(e, 'n')) console.log(n); } catch (error: any) { console.log(error.message); }
setTimeout(() => e.emit('end'), 5);
for await (const _ of on(e, 'n', { close: ['end'] })) console.log('never');
const it = on(e, 'n');
console.log(await it.return!(), await it.next());`,
  ],
  [
    'util.promisify',
    `import { promisify, inspect, format, types, callbackify } from 'node:util';
import util from 'node:util';
function read(this: unknown, name: string, done: (e: Error | null, text?: string) => void) {
  setTimeout(() => (name === '' ? done(new Error('no name')) : done(null, 'text of ' + name)), 5);
}
const readAsync = promisify(read);
console.log(readAsync.name, readAsync.length, util.promisify(readAsync) === readAsync);
console.log(await readAsync('a'));
try { await readAsync(''); } catch (e: any) { console.log(e.message); }
console.log(await promisify(setTimeout)(5, 'slept'));
try { promisify(1 as never); } catch (e: any) { console.log(e.code, e.message); }
console.log(inspect({ a: [1, { b: { c: {} } }] }, { depth: 0 }), format('%s-%d', 'x', 3));
console.log(types.isPromise(Promise.resolve()), types.isAsyncFunction(async () => {}), types.isProxy(new Proxy({}, {})));
callbackify(async (x: number) => x * 2)(4, (error: unknown, value: number) => console.log(error, value));
class Secret { [inspect.custom]() { return 'hidden'; } }
console.log(new Secret());`,
  ],
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
const any = AbortSignal.any([a.signal, AbortSignal.timeout(20)]);
any.addEventListener('abort', () => console.log('aborted', any.reason.name));
const late = AbortSignal.any([AbortSignal.timeout(5)]);
late.onabort = () => console.log('late', late.reason.name, late.reason.message);
setTimeout(() => { console.log('now'); a.abort(); console.log('after'); }, 10);
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
try { (globalThis as any).eval('scheduler'); } catch (e: any) { console.log(e.name); }`,
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
];
