import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Limit } from '#trace/events.ts';
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
  ['native code that hangs', '/^(a+)+$/.test("a".repeat(40) + "b");', 'silence', undefined],
];

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
