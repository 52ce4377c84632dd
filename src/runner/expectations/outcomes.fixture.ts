/** More programs, of failures, combinators, cancellation and generators. The notation is that of `waits.fixture.ts`. */
import type { Expectation } from './waits.fixture.ts';

export const OUTCOMES: Expectation[] = [
  [
    'a task that fails, and is caught',
    `async function bad() {
  await sleep(50);
  throw new Error('no');
}
try {
  await bad();
} catch {
  console.log('caught');
}`,
    'main | 0-50 done | task 0-50 | caught@50',
    'bad() < main | 0-50 failed | timer 0-50 |',
  ],
  [
    'a task that fails at once',
    `async function bad() {
  throw new Error('no');
}
await bad().catch(() => 0);`,
    'main | 0-0 done |  |',
    'bad() < main | 0-0 failed |  |',
  ],
  [
    'one failure in Promise.all leaves the others going',
    `async function bad() {
  await sleep(10);
  throw new Error('no');
}
async function good() {
  await sleep(30);
  console.log('good');
}
try {
  await Promise.all([bad(), good()]);
} catch {
  console.log('caught');
}`,
    'main | 0-10 done | promise 0-10 | caught@10',
    'bad() < main | 0-10 failed | timer 0-10 |',
    'good() < main | 0-30 done | timer 0-30 | good@30',
  ],
  [
    'allSettled waits for all of them',
    `async function bad() {
  await sleep(10);
  throw new Error('no');
}
async function good() {
  await sleep(30);
}
await Promise.allSettled([bad(), good()]);`,
    'main | 0-30 done | promise 0-30 |',
    'bad() < main | 0-10 failed | timer 0-10 |',
    'good() < main | 0-30 done | timer 0-30 |',
  ],
  [
    'race goes on with the first',
    `async function task(ms: number) {
  await sleep(ms);
}
await Promise.race([task(30), task(10)]);
console.log('on');`,
    'main | 0-10 done | promise 0-10 | on@10',
    'task(30) < main | 0-30 done | timer 0-30 |',
    'task(10) < main | 0-10 done | timer 0-10 |',
  ],
  [
    'any goes on with the first that does not fail',
    `async function bad() {
  await sleep(10);
  throw new Error('no');
}
async function good() {
  await sleep(20);
  return 'ok';
}
console.log(await Promise.any([bad(), good()]));`,
    'main | 0-20 done | promise 0-20 | ok@20',
    'bad() < main | 0-10 failed | timer 0-10 |',
    'good() < main | 0-20 done | timer 0-20 |',
  ],
  [
    'finally waits too',
    `async function task() {
  try {
    await sleep(10);
    throw new Error('no');
  } finally {
    await sleep(5);
    console.log('clean');
  }
}
await task().catch(() => 0);`,
    'main | 0-15 done | promise 0-15 |',
    'task() < main | 0-15 failed | timer 0-10, timer 10-15 | clean@15',
  ],
  [
    'an error that nobody handles ends everything',
    `async function other() {
  await sleep(100);
}
other();
await sleep(10);
throw new Error('end');`,
    'main | 0-10 failed | timer 0-10 |',
    'other() < main | 0-10 unfinished | timer 0-10 |',
  ],
  [
    'a rejection that nobody handles ends everything',
    `async function bad() {
  await sleep(10);
  throw new Error('no');
}
bad();
await sleep(100);`,
    'main | 0-10 unfinished | timer 0-10 |',
    'bad() < main | 0-10 failed | timer 0-10 |',
  ],
  [
    'a program that waits for ever',
    'console.log(1);\nawait new Promise(() => {});',
    'main | 0-0 unfinished |  | 1@0',
  ],
  [
    'a task that waits for ever, and nobody cares',
    `async function stuck() {
  await new Promise(() => {});
}
stuck();
await sleep(20);`,
    'main | 0-20 done | timer 0-20 |',
    'stuck() < main | 0-20 unfinished | promise 0-20 |',
  ],
  [
    'retry until it works',
    `let tries = 0;
async function flaky() {
  await sleep(10);
  if (++tries < 3) throw new Error('busy');
  return tries;
}
for (;;) {
  try {
    console.log(await flaky());
    break;
  } catch {
    await sleep(100);
  }
}`,
    'main | 0-230 done | task 0-10, timer 10-110, task 110-120, timer 120-220, task 220-230 | 3@230',
    'flaky() < main | 0-10 failed | timer 0-10 |',
    'flaky() < main | 110-120 failed | timer 110-120 |',
    'flaky() < main | 220-230 done | timer 220-230 |',
  ],
  [
    'a timeout by race',
    `async function slow() {
  await sleep(500);
}
const timeout = sleep(50).then(() => 'late');
console.log(await Promise.race([slow(), timeout]));`,
    'main | 0-50 done | promise 0-50 | late@50',
    'slow() < main | 0-500 done | timer 0-500 |',
  ],
  [
    'an abort ends a wait',
    `async function wait(signal: AbortSignal) {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
const controller = new AbortController();
const waiting = wait(controller.signal);
await sleep(30);
controller.abort();
await waiting.catch(() => console.log('aborted'));`,
    'main | 0-30 done | timer 0-30 |',
    'wait(…) < main | 0-30 failed | timer 0-30 |',
  ],
  [
    'a generator hands out values over time',
    `async function* count() {
  yield 1;
  await sleep(20);
  yield 2;
}
for await (const n of count()) console.log(n);`,
    'main | 0-20 done | task 0-20 | 1@0, 2@20',
    'count() < main | 0-20 done | timer 0-20 |',
  ],
  [
    'for await over a list of promises',
    `for await (const n of [sleep(20).then(() => 1), sleep(10).then(() => 2)]) console.log(n);`,
    'main | 0-20 done | promise 0-20 | 1@20, 2@20',
  ],
  [
    'two at a time',
    `async function job(ms: number) {
  await sleep(ms);
}
const waiting = [30, 20, 10];
async function worker() {
  for (let ms = waiting.shift(); ms !== undefined; ms = waiting.shift()) await job(ms);
}
await Promise.all([worker(), worker()]);`,
    'main | 0-30 done | promise 0-30 |',
    'worker() < main | 0-30 done | task 0-30 |',
    'job(30) < worker() | 0-30 done | timer 0-30 |',
    'worker() < main | 0-30 done | task 0-20, task 20-30 |',
    'job(20) < worker() | 0-20 done | timer 0-20 |',
    'job(10) < worker() | 20-30 done | timer 20-30 |',
  ],
  [
    'a producer and a consumer',
    `const items: number[] = [];
let wake = () => {};
async function produce() {
  for (let n = 1; n <= 2; n++) {
    await sleep(10);
    items.push(n);
    wake();
  }
}
async function consume() {
  for (let taken = 0; taken < 2; taken++) {
    if (items.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    console.log(items.shift());
  }
}
await Promise.all([produce(), consume()]);`,
    'main | 0-20 done | promise 0-20 |',
    'produce() < main | 0-20 done | timer 0-10, timer 10-20 |',
    'consume() < main | 0-20 done | promise 0-10, promise 10-20 | 1@10, 2@20',
  ],
  [
    'a task that is started by a callback',
    `async function task() {
  await sleep(10);
}
setTimeout(task, 40);`,
    'main | 0-0 done |  |',
    'task() < main | 40-50 done | timer 40-50 |',
  ],
  [
    'a task of a method and one of an arrow',
    `class Shop {
  async open(hours: number) {
    await sleep(hours);
  }
}
const close = async () => {
  await sleep(5);
};
await new Shop().open(8);
await close();`,
    'main | 0-13 done | task 0-8, task 8-13 |',
    'open(8) < main | 0-8 done | timer 0-8 |',
    'close() < main | 8-13 done | timer 8-13 |',
  ],
  [
    'a thenable is waited for',
    `const later = { then: (resolve: (value: number) => void) => void setTimeout(() => resolve(7), 15) };
console.log(await later);`,
    'main | 0-15 done | thenable 0-15 | 7@15',
  ],
  [
    'a recursion of tasks',
    `async function down(n: number): Promise<void> {
  await sleep(10);
  if (n > 0) await down(n - 1);
}
await down(2);`,
    'main | 0-30 done | task 0-30 |',
    'down(2) < main | 0-30 done | timer 0-10, task 10-30 |',
    'down(1) < down(2) | 10-30 done | timer 10-20, task 20-30 |',
    'down(0) < down(1) | 20-30 done | timer 20-30 |',
  ],
  [
    'a wait that was cleared never ends',
    `const timer = setTimeout(() => console.log('never'), 20);
clearTimeout(timer);
await sleep(40);`,
    'main | 0-40 done | timer 0-40 |',
  ],
];
