import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { nodeRunner } from './node.node.ts';

async function run(source: string, signal?: AbortSignal): Promise<Trace> {
  const compiled = await nodeRunner.compile(source);
  assert.ok(compiled.ok, compiled.ok ? '' : compiled.problem.message);
  return nodeRunner.run(compiled.program, { signal });
}

const find = <T extends TraceEvent['type']>(trace: Trace, type: T) =>
  trace.events.filter((event): event is Extract<TraceEvent, { type: T }> => event.type === type);

const SLEEP = 'const sleep = (ms) => new Promise((r) => setTimeout(r, ms));\n';

test('two tasks that are gathered run at the same time', async () => {
  const trace = await run(`${SLEEP}async function task(name: string, ms: number) {
  console.log(name, 'start');
  await sleep(ms);
  console.log(name, 'end');
}
await Promise.all([task('A', 2000), task('B', 1000)]);`);
  assert.deepEqual(
    find(trace, 'log').map(({ t, task, text, line }) => [t, task, text, line]),
    [
      [0, 1, 'A start', 3],
      [0, 2, 'B start', 3],
      [1000, 2, 'B end', 5],
      [2000, 1, 'A end', 5],
    ],
  );
  assert.deepEqual(
    find(trace, 'call').map(({ task, parent, label, line }) => [task, parent, label, line]),
    [
      [1, 0, 'task("A", 2000)', 7],
      [2, 0, 'task("B", 1000)', 7],
    ],
  );
  assert.deepEqual(
    find(trace, 'await').map(({ task, kind, label, timer }) => [task, kind, label, timer]),
    [
      [1, 'timer', 'sleep(ms)', 1],
      [2, 'timer', 'sleep(ms)', 2],
      [0, 'promise', "Promise.all([task('A', 2000), task('B', 1000)])", undefined],
    ],
  );
  assert.deepEqual(trace.end, { t: 2000, reason: 'completed' });
});

/** The kinds and targets of a program's awaits. */
const AWAITS: ReadonlyArray<
  [what: string, source: string, awaits: Array<[task: number, kind: string, on?: number]>]
> = [
  ['a value', 'await 1', [[0, 'value']]],
  ['a thenable', 'await { then(r) { r(1) } }', [[0, 'thenable']]],
  ['a timer of its own', `${SLEEP}await sleep(5)`, [[0, 'timer']]],
  ['a promise that waits for an older timer', `${SLEEP}const p = sleep(5)\nawait p`, [[0, 'promise']]],
  ['a task called there', 'async function f() { return 1 }\nawait f()', [[0, 'task', 1]]],
  [
    'a task called before',
    'async function f() { await 0 }\nconst a = f()\nconst b = f()\nawait b\nawait a',
    [
      [1, 'value'],
      [2, 'value'],
      [0, 'task', 2],
      [0, 'task', 1],
    ],
  ],
  [
    'tasks of a list, one by one',
    'const all = [1, 2].map(async (n) => n)\nawait all[1]\nawait all[0]',
    [
      [0, 'task', 2],
      [0, 'task', 1],
    ],
  ],
  [
    'a task behind a plain function',
    'const f = async () => 1\nconst g = () => f()\nawait g()',
    [[0, 'task', 1]],
  ],
  ['what `then` made of a task', 'const f = async () => 1\nawait f().then((x) => x)', [[0, 'promise']]],
  [
    'a promise that has nothing to do with a task inside',
    'await new Promise(async (r) => r(1))',
    [[0, 'promise']],
  ],
];

for (const [what, source, awaits] of AWAITS) {
  test(`an await of ${what} is seen as that`, async () => {
    const trace = await run(source);
    const seen = find(trace, 'await').map(({ task, kind, on }) =>
      on === undefined ? [task, kind] : [task, kind, on],
    );
    assert.deepEqual(seen, awaits);
  });
}

const FLOATING: ReadonlyArray<[source: string, tasks: number[]]> = [
  ['const f = async () => 1\nf()', [1]],
  ['const f = async () => 1\nawait f()', []],
  ['const f = async () => 1\nvoid f()', []],
  ['const f = async () => 1\nconst p = f()\nawait p', []],
  ['const f = async () => 1\nf().catch(() => {})', []],
  ['[1, 2].forEach(async () => { await 0 })', [1, 2]],
  ['const f = async () => 1\nconst g = () => { f() }\ng()', [1]],
];

for (const [source, tasks] of FLOATING) {
  test(`${JSON.stringify(source)} leaves ${tasks.length} tasks floating`, async () => {
    assert.deepEqual(
      find(await run(source), 'floating').map((event) => event.task),
      tasks,
    );
  });
}

test('a task that fails shows where, and who was told', async () => {
  const trace = await run(`async function fail() {
  await null;
  throw new TypeError('no');
}
try {
  await fail();
} catch (e) {
  console.log(e.message);
}`);
  const [thrown] = find(trace, 'throw');
  assert.equal(thrown?.task, 1);
  assert.deepEqual([thrown?.error.name, thrown?.error.message, thrown?.error.line], ['TypeError', 'no', 3]);
  assert.deepEqual(
    find(trace, 'resume').map(({ task, threw }) => [task, threw ?? false]),
    [
      [1, false],
      [0, true],
    ],
  );
});

test('an uncaught error names the line and column of the source, and only frames of the program', async () => {
  const trace = await run(`type A = { x: number };
const deep = (a?: A): number => a!.x;
async function main(): Promise<void> {
  await null; deep();
}
await main();`);
  const [uncaught] = find(trace, 'uncaught');
  assert.equal(uncaught?.kind, 'exception');
  assert.deepEqual([uncaught?.error.line, uncaught?.error.column], [2, 36]);
  assert.equal(
    uncaught?.error.text,
    `TypeError: Cannot read properties of undefined (reading 'x')
    at deep (program.ts:2:36)
    at main (program.ts:4:15)
    at async program.ts:6:1`,
  );
  assert.equal(trace.end.reason, 'uncaught');
});

test('a rejection that nobody handles ends the run at once', async () => {
  const trace = await run('setTimeout(() => console.log("never"), 5);\nPromise.reject("why")');
  const [uncaught] = find(trace, 'uncaught');
  assert.deepEqual(
    [uncaught?.kind, uncaught?.error.name, uncaught?.error.message],
    ['rejection', 'thrown', "'why'"],
  );
  assert.deepEqual(trace.end, { t: 0, reason: 'uncaught' });
});

test('a module that waits for ever is unsettled', async () => {
  assert.equal((await run('await new Promise(() => {})')).end.reason, 'unsettled');
});

test("an async generator's yields and its consumer's awaits show", async () => {
  const trace = await run(
    'async function* g() { yield 1; yield 2 }\nfor await (const n of g()) console.log(n)',
  );
  const types = trace.events.map((event) => event.type);
  assert.equal(types.filter((type) => type === 'yield').length, 2);
  assert.deepEqual(
    find(trace, 'await').map(({ task, kind, on }) => [task, kind, on]),
    Array(3).fill([0, 'task', 1]),
  );
});

test('a busy wait moves the clock and ends', async () => {
  const trace = await run(
    'const start = Date.now();\nwhile (Date.now() - start < 1000);\nconsole.log("done")',
  );
  assert.ok(Math.abs(trace.end.t - 1000) <= 1);
});

test('microtasks are seen when they are queued and when they run, those of the engine not', async () => {
  const trace = await run(
    'queueMicrotask(() => {});\nPromise.resolve().then(() => {});\nawait Promise.all([Promise.resolve()])',
  );
  assert.deepEqual(
    find(trace, 'micro-queue').map(({ micro, source, line }) => [micro, source, line]),
    [
      [1, 'queueMicrotask', 1],
      [2, 'then', 2],
    ],
  );
  assert.deepEqual(
    find(trace, 'micro-run').map((event) => event.micro),
    [1, 2],
  );
});

test('ticks are seen when they are queued and when they run, in one count with microtasks', async () => {
  const trace = await run(
    'setTimeout(() => {\n  queueMicrotask(() => {});\n  process.nextTick(() => {});\n}, 1);',
  );
  assert.deepEqual(
    find(trace, 'micro-queue').map(({ micro, source, line }) => [micro, source, line]),
    [
      [1, 'queueMicrotask', 2],
      [2, 'nextTick', 3],
    ],
  );
  assert.deepEqual(
    find(trace, 'micro-run').map(({ micro, line }) => [micro, line]),
    [
      [2, 3],
      [1, 2],
    ],
  );
});

test('stopping keeps the trace so far', async () => {
  const stop = new AbortController();
  const running = run('console.log("one");\nwhile (true) {}', stop.signal);
  setTimeout(() => stop.abort(), 700);
  const trace = await running;
  assert.equal(trace.end.reason, 'stopped');
  assert.equal(find(trace, 'log')[0]?.text, 'one');
});

test('what the program prints comes while it runs', async () => {
  const compiled = await nodeRunner.compile('console.log(1);\nsetTimeout(() => console.log(2), 1000)');
  assert.ok(compiled.ok);
  const seen: TraceEvent[] = [];
  const trace = await nodeRunner.run(compiled.program, { onEvents: (events) => void seen.push(...events) });
  assert.deepEqual(seen, trace.events);
});

test('siblings that a native method starts are linked one by one, whatever they call', async () => {
  const trace = await run(
    `${SLEEP}const all = [2, 1].map(async (n) => {\n  console.log(n);\n  await sleep(n);\n});\nawait all[1];\nawait all[0];`,
  );
  const own = find(trace, 'await').filter((event) => event.task === 0);
  assert.deepEqual(
    own.map(({ kind, on }) => [kind, on]),
    [
      ['task', 2],
      ['task', 1],
    ],
  );
});
