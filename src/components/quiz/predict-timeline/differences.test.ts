import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '#i18n/en.ts';
import ko from '#i18n/ko.ts';
import { nodeRunner } from '#runner/node.node.ts';
import type { Trace } from '#trace/events.ts';
import { differences, type Guess } from './differences.ts';
import { linesOf } from './lines.ts';
import { sayDifference } from './say.ts';

async function run(source: string): Promise<Trace> {
  const compiled = await nodeRunner.compile(source);
  assert.ok(compiled.ok, JSON.stringify(compiled));
  return nodeRunner.run(compiled.program);
}

const SLEEP = 'const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));\n';
const JOB = `${SLEEP}async function job(name: string, ms: number) {
  console.log(name, 'start');
  await sleep(ms);
  console.log(name, 'done');
}
`;

interface Case {
  program: string;
  /** Lines as texts; what is no line of the program is a distractor's id. */
  guess: string[];
  /** Seconds. */
  total: number;
  says: string[];
}

const cases: Record<string, Case> = {
  'two waits that overlap': {
    program: `${JOB}await Promise.all([job('A', 2000), job('B', 1000)]);`,
    guess: ['A start', 'B start', 'A done', 'B done'],
    total: 3,
    says: [
      '“B done” comes before “A done”: the timer of `job("B", 1000)` was due at 1.0 s, that of `job("A", 2000)` at 2.0 s.',
      'The total is 2.0 s and not 3.0 s: `job("A", 2000)` and `job("B", 1000)` wait at the same time.',
    ],
  },
  'two waits one after the other': {
    program: `${JOB}await job('A', 2000);\nawait job('B', 1000);`,
    guess: ['A start', 'B start', 'A done', 'B done'],
    total: 2,
    says: [
      '“A done” comes before “B start”: main program calls `job("B", 1000)` only after its `await job(\'A\', 2000)`.',
      'The total is 3.0 s and not 2.0 s: the timer of `job("B", 1000)` is set only at 2.0 s, and takes 1.0 s.',
    ],
  },
  'a body that runs at its call': {
    program: `${JOB}const a = job('A', 100);\nconsole.log('called');\nawait a;`,
    guess: ['called', 'A start', 'A done'],
    total: 0.1,
    says: [
      '“A start” comes before “called”: the call of `job("A", 100)` runs its body at once, up to the first `await`; only then does main program go on.',
    ],
  },
  'what the caller prints before its call': {
    program: `${JOB}console.log('calling');\nawait job('A', 100);`,
    guess: ['A start', 'calling', 'A done'],
    total: 0.1,
    says: ['“calling” comes before “A start”: main program prints it before it calls `job("A", 100)`.'],
  },
  'two calls in the same instant': {
    program: `${JOB}await Promise.all([job('A', 100), job('B', 100)]);`,
    guess: ['B start', 'A start', 'B done', 'A done'],
    total: 0.1,
    says: [
      '“A start” comes before “B start”: both are printed in the same instant, and the call of `job("A", 100)` came first.',
      '“A done” comes before “B done”: both timers were due at 0.1 s, and that of `job("A", 100)` was set first.',
    ],
  },
  'an await of what is settled already': {
    program: `async function f() {\n  console.log('in f');\n  await 0;\n  console.log('after the await');\n}\nconst p = f();\nconsole.log('main');\nawait p;`,
    guess: ['in f', 'after the await', 'main'],
    total: 0,
    says: [
      '“main” comes before “after the await”: both are printed in the same instant, but the rest of `f()` waits in the microtask queue until the stack is empty.',
    ],
  },
  'two microtasks': {
    program: `async function f(name: string) {\n  await 0;\n  console.log(name);\n}\nawait Promise.all([f('one'), f('two')]);`,
    guess: ['two', 'one'],
    total: 0,
    says: [
      '“one” comes before “two”: both are printed in the same instant, and the rest of `f("one")` was ahead in the microtask queue.',
    ],
  },
  'a microtask and a timer of 0 ms': {
    program: `setTimeout(() => console.log('timer'), 0);\nPromise.resolve().then(() => console.log('then'));\nconsole.log('end');`,
    guess: ['end', 'timer', 'then'],
    total: 0.001,
    says: [
      '“then” comes before “timer”: the callback in line 2 ran before any timer fired, and the callback in line 1 only when a timer was due, at 0.001 s.',
    ],
  },
  'process.nextTick and a microtask': {
    program: `setTimeout(() => {\n  queueMicrotask(() => console.log('microtask'));\n  process.nextTick(() => console.log('tick'));\n}, 1000);`,
    guess: ['microtask', 'tick'],
    total: 1,
    says: [
      '“tick” comes before “microtask”: Node empties the queue of `process.nextTick` before that of the microtasks.',
    ],
  },
  'lines that callbacks of timers print': {
    program: `setTimeout(() => console.log('late'), 200);\nsetTimeout(() => console.log('soon'), 100);`,
    guess: ['late', 'soon'],
    total: 0.3,
    says: [
      '“soon” comes before “late”: the timer of the callback in line 2 was due at 0.1 s, that of the callback in line 1 at 0.2 s.',
      'The total is 0.2 s and not 0.3 s: timers of 0.2 s and 0.1 s run at the same time.',
    ],
  },
  'what one task prints around its await': {
    program: `${JOB}await job('A', 500);`,
    guess: ['A done', 'A start'],
    total: 0,
    says: [
      '“A start” comes before “A done”: `job("A", 500)` prints both, and between them it waits at `await sleep(ms)` until 0.5 s.',
      'The total is 0.5 s and not 0.0 s: the timer of `job("A", 500)` is due at 0.5 s.',
    ],
  },
  'two lines of one stretch': {
    program: `console.log('one');\nconsole.log('two');`,
    guess: ['two', 'one'],
    total: 1,
    says: [
      '“one” comes before “two”: main program prints both, in the order of its code.',
      'The total is 0.0 s and not 1.0 s: no timer fires, so no time goes by.',
    ],
  },
  'an error that nobody handles': {
    program: `${SLEEP}async function fails() {\n  await sleep(1000);\n  throw new Error('no');\n}\nvoid fails();\nconsole.log('main');\nawait sleep(2000);\nconsole.log('end');`,
    guess: ['Error: no', 'main', 'end'],
    total: 2,
    says: [
      'extra: end',
      '“main” comes before “Error: no”: nobody handles the error, so it ends the run: nothing comes after it.',
      'The total is 1.0 s and not 2.0 s: an error that nobody handles ends the run.',
    ],
  },
  'the caller after the slowest of several': {
    program: `${JOB}await Promise.all([job('A', 300), job('B', 100)]);\nconsole.log('all');`,
    guess: ['A start', 'B start', 'all', 'B done', 'A done'],
    total: 0.3,
    says: [
      "“A done” comes before “all”: main program waits at `await Promise.all([job('A', 300), job('B', 100)])` and goes on only when `job(\"A\", 300)` has ended.",
    ],
  },
  'a line left out': {
    program: `${JOB}void job('A', 100);\nconsole.log('main');`,
    guess: ['A start', 'main'],
    total: 0,
    says: [
      '“A done” is printed: by `job("A", 100)`.',
      'The total is 0.1 s and not 0.0 s: the timer of `job("A", 100)` is due at 0.1 s.',
    ],
  },
};

for (const [what, { program, guess, total, says }] of Object.entries(cases)) {
  test(`${what}: each difference is explained`, async () => {
    const trace = await run(program);
    const texts = linesOf(trace).map(({ text }) => text);
    const order = guess.map((text) => (texts.includes(text) ? texts.indexOf(text) : text));
    const found = differences({ order, total: total * 1000 }, trace);
    const say = (strings: typeof en | typeof ko) =>
      found.map((one) => sayDifference(one, trace, strings, { isOver: true, whyOf: (id) => `extra: ${id}` }));
    assert.deepEqual(say(en), says);
    assert.ok(say(ko).every((sentence) => !/[{}]|undefined/.test(sentence)));
  });

  test(`${what}: what really happened has no difference`, async () => {
    const trace = await run(program);
    const guess: Guess = { order: linesOf(trace).map(({ place }) => place), total: trace.end.t };
    assert.deepEqual(differences(guess, trace), []);
  });
}

test('lines of the same text may stand for each other, and a total within the tolerance is met', async () => {
  const trace = await run(
    `${SLEEP}console.log('x');\nawait sleep(1000);\nconsole.log('y');\nconsole.log('x');`,
  );
  assert.deepEqual(differences({ order: [2, 1, 0], total: 1400 }, trace, 500), []);
});

test('before the end the total is not given away', async () => {
  const trace = await run(`${JOB}await Promise.all([job('A', 2000), job('B', 1000)]);`);
  const [found] = differences({ order: [0, 1, 2, 3], total: 3000 }, trace);
  assert.equal(
    sayDifference(found!, trace, en, { isOver: false, whyOf: () => '' }),
    'The run takes less than 3.0 s: `job("A", 2000)` and `job("B", 1000)` wait at the same time.',
  );
});
