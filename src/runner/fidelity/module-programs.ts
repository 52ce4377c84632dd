import type { NamedProgram } from './programs.ts';

/** Programs about `process` and about what can be imported. */
export const MODULE_PROGRAMS: readonly NamedProgram[] = [
  [
    'process.nextTick in a module',
    `process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('then'));
queueMicrotask(() => process.nextTick(() => console.log('tick from a microtask')));
setTimeout(() => console.log('timeout'), 500);
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
setTimeout(() => console.log('never'), 500);
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
sleep(5000, 0, { ref: false }).then(() => console.log('never'));
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
    'more listeners than seem right',
    `import { EventEmitter, setMaxListeners, getMaxListeners } from 'node:events';
import events from 'node:events';
class Room extends EventEmitter { size = 1; }
const r = new Room();
const fs = Array.from({ length: 12 }, (_, i) => () => i);
for (const f of fs) r.once('join', f);
console.log('sync'); Promise.resolve().then(() => console.log('then'));
await null;
for (const f of fs) r.off('join', f);
for (const f of fs) r.on('join', f); 
await new Promise((z) => setTimeout(z, 5));
for (const f of fs) r.on(Symbol('s'), f);
EventEmitter.defaultMaxListeners = 2; const e = new EventEmitter(); for (const f of fs) e.on('a', f);
console.log(e.getMaxListeners(), getMaxListeners(e), events.defaultMaxListeners); setMaxListeners(1, e); e.on('b', fs[0]!).on('b', fs[1]!);
e.setMaxListeners(0); for (const f of fs) e.on('c', f);
try { e.setMaxListeners(-1); } catch (x: any) { console.log(x.name, x.code, x.message); }
try { e.setMaxListeners('a' as any); } catch (x: any) { console.log(x.name, x.code, x.message); }
try { EventEmitter.defaultMaxListeners = -1; } catch (x: any) { console.log(x.name, x.code, x.message); }
try { setMaxListeners(-1); } catch (x: any) { console.log(x.name, x.code, x.message); }
setMaxListeners(7); console.log(EventEmitter.defaultMaxListeners);
process.emitWarning('careful'); process.emitWarning('careful', 'Mine', 'C1'); process.emitWarning(new TypeError('tt')); process.emitWarning('obj', { type: 'T', code: 'K' });
process.on('warning', (w) => { if (w.name.startsWith('Max')) console.log(w.name, (w as any).count, (w as any).type, (w as any).emitter === e); });
await new Promise((z) => setTimeout(z, 5));
setTimeout(() => { for (const f of fs) e.on('a2', f); e.setMaxListeners(3); for (const f of fs) e.on('a3', f); process.nextTick(() => console.log('tick')); console.log('end'); }, 5);`,
  ],
  [
    'an emitter shows its listeners',
    `import { EventEmitter } from 'node:events';
class Chat extends EventEmitter { users = new Set<string>(); }
const chat = new Chat();
chat.on('m', () => {}).on('m', () => {}).once('z', () => {});
console.log(chat);
chat.on('error', (e) => console.log('err', e.message)).emit('error', new Error('x'));
try { new EventEmitter().emit('error', { a: 1 }); } catch (e: any) { console.log(e.name, e.code, e.message, e.context); }
try { new EventEmitter().emit('error'); } catch (e: any) { console.log(e.message); }`,
  ],
];
