/** Failures, cancellation and generators. The notation is that of `notation.fixture.ts`. */
import type { Expectation } from './notation.fixture.ts';

export const OUTCOMES: readonly Expectation[] = [
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
];
