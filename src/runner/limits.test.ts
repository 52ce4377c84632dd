import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Limit } from '#trace/events.ts';
import { LIMIT_EXAMPLES, SANDBOX_EXAMPLES } from './limit-examples.ts';
import { nodeRunner } from './node.node.ts';

const RUNAWAYS: ReadonlyArray<[what: string, source: string, limit: Limit, line: number | undefined]> = [
  ['an endless loop', 'console.log(1);\nwhile (true) {\n}', 'synchronous', 2],
  [
    'an endless loop inside try and catch',
    'for (;;) {\n  try { while (true) {} } catch {} finally { for (;;); }\n}',
    'synchronous',
    2,
  ],
  [
    'endless recursion of promises',
    'const go = () =>\n  Promise.resolve().then(go);\nawait go();',
    'microtasks',
    2,
  ],
  ['a loop of awaits', 'while (true)\n  await null;', 'microtasks', 2],
  [
    'exponential recursion',
    'const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));\nfib(60);',
    'synchronous',
    1,
  ],
  ['too many timers', 'for (let i = 0; i < 20_001; i++)\n  setTimeout(() => {}, 10);', 'timers', 2],
  ['a timer too far away', '\nsetTimeout(() => {}, 200_000);', 'virtual-time', 2],
  ['an interval without end', 'setInterval(() => {}, 1);', 'events', 1],
  ['too many lines', 'for (;;)\n  console.log("x");', 'output-lines', 2],
  ['too many characters', 'for (;;) console.log("x".repeat(9_000));', 'output-characters', 1],
  [
    'an immediate without end',
    'const again = (): void => {\n  setImmediate(again);\n};\nagain();',
    'events',
    2,
  ],
  [
    'buffers that are kept',
    'const all: unknown[] = [];\nfor (;;)\n  all.push(new Uint8Array(50_000_000));',
    'memory',
    3,
  ],
  [
    'buffers that are kept over time',
    'const all: unknown[] = [];\nsetInterval(() => {\n  all.push(new ArrayBuffer(2 ** 24));\n}, 1);',
    'memory',
    3,
  ],
  [
    'long texts that are kept',
    'const all: string[] = [];\nfor (;;)\n  all.push("x".repeat(1e8) + all.length);',
    'memory',
    3,
  ],
  [
    'long lists that are kept',
    'const all: unknown[] = [];\nwhile (true) {\n  all.push(new Array(10_000_000).fill(all.length));\n  await null;\n}',
    'memory',
    3,
  ],
  [
    'lists of middle length that are kept',
    'const all: unknown[] = [];\nfor (;;) all.push(new Array(90_000));',
    'memory',
    2,
  ],
  [
    'copies that are kept',
    'const big = new Array(90_000).fill(1);\nconst all: unknown[] = [];\nfor (;;) all.push([...big]);',
    'memory',
    3,
  ],
  [
    'an object of very many keys',
    `const many: Record<string, number> = {};
for (let i = 0; i < 200_000; i++) many['k' + i] = i;
console.log(many);`,
    'output-lines',
    3,
  ],
  [
    'a billion nested values',
    `const one = Array.from({ length: 100 }, () => ({}));
const two = Object.fromEntries(Object.entries(Array.from({ length: 1000 }, () => one)));
const three = Object.fromEntries(Object.entries(Array.from({ length: 1000 }, () => two)));
console.log(three);`,
    'output-lines',
    4,
  ],
  ['a text of many lines', 'console.log("x\\n".repeat(50_000_000));', 'output-lines', 1],
  [
    'a table of many rows',
    'console.table(Array.from({ length: 200_000 }, (_, i) => ({ i })));',
    'output-lines',
    1,
  ],
  [
    'a getter that printing calls and that never ends',
    'const flood = { get [Symbol.toStringTag]() { for (;;); return "x" } };\nconsole.log(flood);',
    'synchronous',
    1,
  ],
  [
    'an integer too large to compute',
    'let n = 7n;\nn = n ** 100_000_000n;\nconsole.log(n % 10n);',
    'silence',
    2,
  ],
  ['native code that hangs', '/^(a+)+$/.test("a".repeat(40) + "b");', 'silence', 1],
];

for (const [topic, { source, line }] of Object.entries(LIMIT_EXAMPLES)) {
  test(`the program that explains "${topic}" ends as it is said`, async () => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok);
    const { events, end } = await nodeRunner.run(compiled.program);
    const last = events.findLast(({ type }) => type === 'kill' || type === 'uncaught' || type === 'log');
    assert.equal(last?.line, line);
    if (last?.type === 'kill') assert.deepEqual([end.reason, last.limit], ['limit', topic]);
    else if (last?.type === 'uncaught')
      assert.deepEqual([topic, last.error.name], ['recursion', 'RangeError']);
    else assert.deepEqual([topic, end.reason], ['line-length', 'completed']);
  });
}

test('the programs that explain the clock and the network print what is said of them', async () => {
  const printed = async (source: string) => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok);
    const { events } = await nodeRunner.run(compiled.program);
    return events.flatMap((event) => (event.type === 'log' ? [[event.t, event.text]] : []));
  };
  assert.deepEqual(await printed(SANDBOX_EXAMPLES['virtual-time']), [
    [0, 'start'],
    [60_000, 'a minute later'],
  ]);
  assert.match(
    String(await printed(SANDBOX_EXAMPLES.network)),
    /example\.org is not in this simulated network/,
  );
});

test('a list counts once, however often it is handed on', async () => {
  const compiled = await nodeRunner.compile(
    `const list = new Array(90_000).fill(0);
const get = () => list;
let n = 0;
for (let i = 0; i < 10_000; i++) n += get().length;
console.log(n);`,
  );
  assert.ok(compiled.ok);
  const { end, events } = await nodeRunner.run(compiled.program);
  assert.equal(end.reason, 'completed');
  assert.equal(events.flatMap((event) => (event.type === 'log' ? [event.text] : [])).join(), '900000000');
});

test('built-ins that were replaced change nothing about timers, ticks and immediates', async () => {
  const compiled = await nodeRunner.compile(`for (const type of [Array, Map, WeakMap] as any[])
  for (const name of ['push', 'pop', 'shift', 'splice', 'filter', 'get', 'set', 'has', 'delete', 'keys', 'values', 'forEach'])
    if (name in type.prototype) type.prototype[name] = () => undefined;
setTimeout(() => console.log('timer'), 5);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
queueMicrotask(() => console.log('microtask'));`);
  assert.ok(compiled.ok);
  const { events, end } = await nodeRunner.run(compiled.program);
  const lines = events.flatMap((event) => (event.type === 'log' ? [event.text] : []));
  assert.deepEqual(lines, ['microtask', 'tick', 'immediate', 'timer']);
  assert.deepEqual(end, { t: 5, reason: 'completed' });
});

for (const [what, source, limit, line] of RUNAWAYS) {
  test(`${what} ends by the limit "${limit}" within seconds`, async () => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok);
    const trace = await nodeRunner.run(compiled.program);
    assert.equal(trace.end.reason, 'limit');
    const kill = trace.events.at(-1);
    assert.ok(kill?.type === 'kill');
    assert.deepEqual([kill.limit, kill.line], [limit, line]);
  });
}

test('one long line is cut, with a note', async () => {
  const compiled = await nodeRunner.compile('console.log("x".repeat(20_000))');
  assert.ok(compiled.ok);
  const [log] = (await nodeRunner.run(compiled.program)).events;
  assert.ok(log?.type === 'log');
  assert.equal(log.text, `${'x'.repeat(10_000)}… 10000 more characters`);
});
