import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '#i18n/en.ts';
import ko from '#i18n/ko.ts';
import type { Strings } from '#i18n/strings.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { Replay } from '#trace/replay.ts';
import { Explainer } from './explain.ts';
import { loopLists } from './loop.ts';

async function replayOf(source: string): Promise<Replay> {
  const compiled = await nodeRunner.compile(source);
  assert.ok(compiled.ok, JSON.stringify(compiled));
  return new Replay(await nodeRunner.run(compiled.program));
}

/** Every sentence of a run, from its first position to its last. */
async function sentences(source: string, texts: Strings = en): Promise<string[]> {
  const replay = await replayOf(source);
  const explainer = new Explainer(replay, texts);
  return Array.from({ length: replay.end + 1 }, (_, position) => {
    const { t } = replay.at(position);
    return `${explainer.time(t)} ${explainer.at(position)}`;
  });
}

const GATHER = `const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
async function task(name: string, delay: number) {
  console.log(name, 'start');
  await sleep(delay);
  console.log(name, 'done');
}
await Promise.all([task('A', 2000), task('B', 1000)]);`;

test('two tasks are told from their calls to the end', async () => {
  assert.deepEqual(await sentences(GATHER), [
    '0.0 s The program starts: the engine runs it from its first line.',
    '0.0 s Main program calls task("A", 2000). Its body starts at once, on top of the stack.',
    '0.0 s task("A", 2000) prints “A start”.',
    '0.0 s task("A", 2000) sets a timer of 2.0 s. It is due at 2.0 s.',
    '0.0 s task("A", 2000) waits for a timer of 2.0 s and gives control back. Main program goes on.',
    '0.0 s Main program calls task("B", 1000). Its body starts at once, on top of the stack.',
    '0.0 s task("B", 1000) prints “B start”.',
    '0.0 s task("B", 1000) sets a timer of 1.0 s. It is due at 1.0 s.',
    '0.0 s task("B", 1000) waits for a timer of 1.0 s and gives control back. Main program goes on.',
    "0.0 s Main program waits for Promise.all([task('A', 2000), task('B', 1000)]) and gives control back. The stack is empty now.",
    '1.0 s The stack and the microtask queue are empty, and this timer is the next one due: its callback runs. The rest of task("B", 1000) goes into the microtask queue.',
    '1.0 s Its timer has fired, so task("B", 1000) goes on after `await sleep(delay)`. Main program, task("A", 2000) still wait.',
    '1.0 s task("B", 1000) prints “B done”.',
    '1.0 s task("B", 1000) is done. Main program waits for 2 tasks: 1 settled so far, and it still waits for task("A", 2000). The stack is empty now.',
    '2.0 s The stack and the microtask queue are empty, and this timer is the next one due: its callback runs. The rest of task("A", 2000) goes into the microtask queue.',
    '2.0 s Its timer has fired, so task("A", 2000) goes on after `await sleep(delay)`. Main program still waits.',
    '2.0 s task("A", 2000) prints “A done”.',
    '2.0 s task("A", 2000) is done. The stack is empty now.',
    "2.0 s Promise.all([task('A', 2000), task('B', 1000)]) is settled. The rest of main program goes into the microtask queue.",
    "2.0 s The rest of main program is first in the microtask queue: it goes on after `await Promise.all([task('A', 2000), task('B', 1000)])`.",
    '2.0 s Main program is done. The stack is empty now.',
    '2.0 s Nothing is left to do: the run is over.',
  ]);
});

const LOAD = `const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
async function load(name: string, ms: number, fails?: boolean) {
  await sleep(ms);
  if (fails) throw new Error(name);
}
`;

const COMBINED: [what: string, source: string, ...left: string[]][] = [
  [
    'all, of a variable',
    "const all = Promise.all([load('A', 30), load('B', 20), load('C', 10)]);\nawait all;",
    'Main program waits for 3 tasks: 1 settled so far, and it still waits for load("A", 30), load("B", 20).',
    'Main program waits for 3 tasks: 2 settled so far, and it still waits for load("A", 30).',
  ],
  ['all that fails', "await Promise.all([load('A', 30), load('B', 10, true)]).catch(() => 0);"],
  ['race', "await Promise.race([load('A', 30), load('B', 20), load('C', 10)]);"],
  [
    'any, whose first fails',
    "await Promise.any([load('A', 30), load('B', 20), load('C', 10, true)]);",
    'Main program waits for 3 tasks: 1 settled so far, and it still waits for load("A", 30), load("B", 20).',
  ],
  [
    'allSettled, whose first fails',
    "await Promise.allSettled([load('A', 30), load('B', 10, true)]);",
    'Main program waits for 2 tasks: 1 settled so far, and it still waits for load("A", 30).',
  ],
];
for (const [what, source, ...left] of COMBINED) {
  test(`for whom it still waits is told: ${what}`, async () => {
    const told = (await sentences(LOAD + source)).join('\n');
    assert.deepEqual(told.match(/Main program waits for \d+ tasks: [^.]*\./g) ?? [], left);
  });
}

test('the same run in Korean has as many sentences, and no English one', async () => {
  const korean = await sentences(GATHER, ko);
  assert.equal(korean.length, 22);
  assert.equal(
    korean[11],
    '1.0초 타이머가 울려서, task("B", 1000) 실행이 `await sleep(delay)` 다음부터 이어져요. 아직 기다리는 태스크: 메인 프로그램, task("A", 2000).',
  );
  assert.ok(korean.every((sentence) => /[가-힣]/.test(sentence.slice(4))));
});

const CASES: [what: string, source: string, sentence: string][] = [
  [
    'an await of a value',
    'await 1;',
    '0.0 s Main program awaits something that is settled already. It gives control back all the same: the rest of it goes into the microtask queue. The stack is empty now.',
  ],
  [
    'going on after a value',
    'await 1;',
    '0.0 s The rest of main program is first in the microtask queue: it goes on after `await 1`.',
  ],
  [
    'going on after a task',
    'async function f() { await 1 }\nawait f();',
    '0.0 s f() has ended, so main program goes on after `await f()`.',
  ],
  [
    'an await that throws',
    'try { await Promise.reject(new Error("no")) } catch {}',
    '0.0 s The rest of main program is first in the microtask queue: it goes on after `await Promise.reject(new Error("no"))`. There the `await` throws.',
  ],
  [
    'a callback of a promise that is settled',
    'Promise.resolve().then(() => console.log(1));',
    '0.0 s Main program gives a callback to a promise that is settled: it goes into the microtask queue at once.',
  ],
  [
    'a callback of a promise that is pending',
    'new Promise((r) => setTimeout(r, 5)).then(() => console.log(1));',
    '0.0 s Main program gives a promise a callback. It runs once the promise is settled.',
  ],
  [
    'a callback whose promise is settled',
    'new Promise((r) => setTimeout(r, 5)).then(() => console.log(1));',
    '0.005 s A promise is settled: its callback goes into the microtask queue.',
  ],
  ['what a callback prints', 'queueMicrotask(() => console.log("hi"));', '0.0 s The callback prints “hi”.'],
  [
    'a tick of Node',
    'process.nextTick(() => console.log("tick"));',
    '0.0 s The stack is empty: the next callback of `process.nextTick` runs.',
  ],
  [
    'an interval',
    'const i = setInterval(() => clearInterval(i), 20);',
    '0.0 s Main program sets an interval of 0.02 s. It is due at 0.02 s for the first time.',
  ],
  [
    'a task that fails',
    'async function f() { throw new TypeError("bad") }\nawait f().catch(() => 0);',
    '0.0 s f() fails: TypeError: bad. Main program goes on.',
  ],
  [
    'an error that nobody handles',
    'throw new Error("oh");',
    '0.0 s Nobody handles this error, and the run ends: Error: oh.',
  ],
  [
    'a promise that nobody keeps',
    'async function f() { await 1 }\nf();',
    '0.0 s Nobody keeps the promise of f(): nobody will hear how it ends.',
  ],
  [
    'a program that waits for ever',
    'await new Promise(() => {});',
    '0.0 s Nothing is left that could wake the main program. The run ends while it still waits.',
  ],
  [
    'a generator that is asked',
    'async function* g() { yield 1 }\nfor await (const x of g()) console.log(x);',
    '0.0 s g() hands out a value and stops until it is asked for the next. Main program goes on.',
  ],
];

for (const [what, source, sentence] of CASES) {
  test(`${what} is told`, async () => {
    const told = await sentences(source);
    assert.ok(told.includes(sentence), told.join('\n'));
  });
}

test('the event loop shows the next one first', async () => {
  const replay = await replayOf(`setTimeout(() => {}, 20);
setTimeout(() => {}, 10);
async function f() {
  await 1;
}
const p = f();
queueMicrotask(() => {});
process.nextTick(() => {});
await p;`);
  const { events } = replay.trace;
  const at = events.findIndex(({ type, task }) => type === 'await' && task === 0);
  const explainer = new Explainer(replay, en);
  assert.deepEqual(loopLists(replay.at(at), explainer, en.player), {
    stack: ['main program'],
    microtasks: ['rest of f()', 'callback, line 7', 'callback, line 8'],
    timers: ['0.01 s, main program', '0.02 s, main program'],
  });
});
