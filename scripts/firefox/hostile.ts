import type { Limit } from '#trace/events.ts';

/** A program that would go on for ever or take all there is, and the limits that may end it. */
export interface Hostile {
  name: string;
  source: string;
  limits: Limit[];
}

export const HOSTILE: readonly Hostile[] = [
  { name: 'an endless loop', source: 'while (true) {}', limits: ['synchronous'] },
  {
    name: 'an endless loop that catches everything',
    source: 'for (;;) {\n  try {\n    for (;;) {}\n  } catch {} finally { for (;;); }\n}',
    limits: ['synchronous'],
  },
  { name: 'an endless chain of awaits', source: 'while (true) await null;', limits: ['microtasks'] },
  {
    name: 'an endless chain of promises',
    source: 'const again = (): Promise<void> => Promise.resolve().then(again);\nagain();',
    limits: ['microtasks'],
  },
  {
    name: 'a microtask that queues itself',
    source: 'const again = (): void => queueMicrotask(again);\nagain();',
    limits: ['microtasks', 'events'],
  },
  { name: 'an endless interval', source: 'setInterval(() => {}, 10_000);', limits: ['virtual-time'] },
  { name: 'an interval of events', source: 'setInterval(() => {}, 1);', limits: ['events'] },
  {
    name: 'too many timers',
    source: 'for (let i = 0; i < 30_000; i++) setTimeout(() => {}, 10);',
    limits: ['timers', 'synchronous'],
  },
  { name: 'a flood of lines', source: 'for (;;) console.log("x");', limits: ['output-lines'] },
  {
    name: 'a flood of characters',
    source: 'for (;;) console.log("x".repeat(9_000));',
    limits: ['output-characters'],
  },
  {
    name: 'native code that hangs',
    source: '/^(a+)+$/.test("a".repeat(40) + "b"); for (;;) "a".repeat(2 ** 28).indexOf("b");',
    limits: ['silence', 'synchronous', 'memory'],
  },
  {
    name: 'an endless async generator',
    source: 'async function* g() { for (;;) yield 1; }\nfor await (const _ of g());',
    limits: ['microtasks', 'events'],
  },
  {
    name: 'built-ins that were tampered with, and a loop',
    source:
      'Promise.prototype.then = () => { for (;;); };\nArray.prototype.push = () => { for (;;); };\nError.prototype.toString = () => { for (;;); };\nJSON.stringify = () => { for (;;); };\nwhile (true) {}',
    limits: ['synchronous'],
  },
];

/** A program that tries to reach `address` (`http://HOST:PORT`) in every way there is. */
export const reaching = (address: string): string => `
const g = globalThis as any;
const tries: (() => unknown)[] = [
  () => g.fetch('${address}/fetch', { mode: 'no-cors' }),
  () => { const x = new g.XMLHttpRequest(); x.open('GET', '${address}/xhr', false); x.send(); },
  () => new g.WebSocket('${address.replace('http', 'ws')}/socket'),
  () => new g.EventSource('${address}/events'),
  () => g.importScripts('${address}/scripts'),
  () => new g.Worker('${address}/worker'),
  () => g.navigator.sendBeacon('${address}/beacon'),
  () => g.eval("import('${address}/import')"),
  () => new g.FontFace('f', 'url(${address}/font)').load(),
];
for (const run of tries) {
  try { await Promise.resolve(run()).catch(() => {}); } catch {}
}`;
