/** Waits, one after the other and side by side. The notation is that of `notation.fixture.ts`. */
import type { Expectation } from './notation.fixture.ts';

export const WAITS: readonly Expectation[] = [
  ['one wait', 'await sleep(1000);', 'main | 0-1000 done | timer 0-1000 |'],
  [
    'two waits in a row',
    'await sleep(1000);\nawait sleep(500);',
    'main | 0-1500 done | timer 0-1000, timer 1000-1500 |',
  ],
  [
    'a task that is started now and awaited later',
    `async function task() {
  await sleep(1000);
}
const started = task();
await sleep(300);
await started;`,
    'main | 0-1000 done | timer 0-300, task 300-1000 |',
    'task() < main | 0-1000 done | timer 0-1000 |',
  ],
  [
    'a task that waits for nothing',
    `async function task() {
  console.log('in');
}
await task();
console.log('out');`,
    'main | 0-0 done |  | out@0',
    'task() < main | 0-0 done |  | in@0',
  ],
  [
    'forEach does not wait',
    `[30, 10].forEach(async (ms) => {
  await sleep(ms);
  console.log(ms);
});
console.log('after');`,
    'main | 0-0 done |  | after@0',
    'forEach callback(30) < main | 0-30 done | timer 0-30 | 30@30',
    'forEach callback(10) < main | 0-10 done | timer 0-10 | 10@10',
  ],
  ['a timer of 0 ms takes one', 'await sleep(0);\nconsole.log(1);', 'main | 0-1 done | timer 0-1 | 1@1'],
  [
    'two timers of one length',
    `async function task(name: string) {
  await sleep(10);
  console.log(name);
}
await Promise.all([task('A'), task('B')]);`,
    'main | 0-10 done | promise 0-10 |',
    'task("A") < main | 0-10 done | timer 0-10 | A@10',
    'task("B") < main | 0-10 done | timer 0-10 | B@10',
  ],
  [
    'a list of waits that run together',
    'await Promise.all([10, 30, 20].map((ms) => sleep(ms)));\nconsole.log("all");',
    'main | 0-30 done | promise 0-30 | all@30',
  ],
  [
    'a microtask takes no time',
    `await null;
await Promise.resolve(1);
queueMicrotask(() => console.log('micro'));
console.log('end');`,
    'main | 0-0 done |  | end@0',
    'callbacks | micro@0',
  ],
  [
    'a promise that a timer of somebody else settles',
    `const { promise, resolve } = Promise.withResolvers<void>();
setTimeout(resolve, 70);
await promise;`,
    'main | 0-70 done | promise 0-70 |',
  ],
  [
    'an interval that is cleared after three turns',
    `let turns = 0;
await new Promise<void>((resolve) => {
  const timer = setInterval(() => {
    if (++turns < 3) return;
    clearInterval(timer);
    resolve();
  }, 20);
});`,
    'main | 0-60 done | timer 0-60 |',
  ],
];
