/**
 * Small programs, and what their timelines must show: written by hand, from the program alone. A lane is
 * `task < parent | from-to end | kind from-to, … | text@t, …`; times are virtual ms, a wait that takes no time is left
 * out. `sleep(ms)` is there in every program.
 */
export type Expectation = [what: string, source: string, ...lanes: string[]];

export const WAITS: Expectation[] = [
  ['one wait', 'await sleep(1000);', 'main | 0-1000 done | timer 0-1000 |'],
  [
    'two waits in a row',
    'await sleep(1000);\nawait sleep(500);',
    'main | 0-1500 done | timer 0-1000, timer 1000-1500 |',
  ],
  [
    'two tasks together',
    `async function task(name: string, ms: number) {
  console.log(name);
  await sleep(ms);
  console.log(name, 'done');
}
await Promise.all([task('A', 2000), task('B', 1000)]);`,
    'main | 0-2000 done | promise 0-2000 |',
    'task("A", 2000) < main | 0-2000 done | timer 0-2000 | A@0, A done@2000',
    'task("B", 1000) < main | 0-1000 done | timer 0-1000 | B@0, B done@1000',
  ],
  [
    'two tasks one by one',
    `async function task(ms: number) {
  await sleep(ms);
}
await task(2000);
await task(1000);`,
    'main | 0-3000 done | task 0-2000, task 2000-3000 |',
    'task(2000) < main | 0-2000 done | timer 0-2000 |',
    'task(1000) < main | 2000-3000 done | timer 2000-3000 |',
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
    'a task that has long ended when it is awaited',
    `async function task() {
  await sleep(100);
}
const started = task();
await sleep(500);
await started;
console.log('end');`,
    'main | 0-500 done | timer 0-500 | end@500',
    'task() < main | 0-100 done | timer 0-100 |',
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
    'tasks inside one another',
    `async function inner() {
  await sleep(200);
}
async function outer() {
  await inner();
  await sleep(100);
}
await outer();`,
    'main | 0-300 done | task 0-300 |',
    'outer() < main | 0-300 done | task 0-200, timer 200-300 |',
    'inner() < outer() | 0-200 done | timer 0-200 |',
  ],
  [
    'a promise that is handed on with return',
    `async function inner() {
  await sleep(200);
  return 1;
}
async function outer() {
  return inner();
}
console.log(await outer());`,
    'main | 0-200 done | task 0-200 | 1@200',
    'outer() < main | 0-0 done |  |',
    'inner() < outer() | 0-200 done | timer 0-200 |',
  ],
  [
    'return await',
    `async function inner() {
  await sleep(200);
  return 1;
}
async function outer() {
  return await inner();
}
console.log(await outer());`,
    'main | 0-200 done | task 0-200 | 1@200',
    'outer() < main | 0-200 done | task 0-200 |',
    'inner() < outer() | 0-200 done | timer 0-200 |',
  ],
  [
    'a call that nobody awaits',
    `async function task() {
  await sleep(400);
  console.log('late');
}
task();
console.log('first');`,
    'main | 0-0 done |  | first@0',
    'task() < main | 0-400 done | timer 0-400 | late@400',
  ],
  [
    'forEach does not wait',
    `[30, 10].forEach(async (ms) => {
  await sleep(ms);
  console.log(ms);
});
console.log('after');`,
    'main | 0-0 done |  | after@0',
    'anonymous(30) < main | 0-30 done | timer 0-30 | 30@30',
    'anonymous(10) < main | 0-10 done | timer 0-10 | 10@10',
  ],
  [
    'a loop that waits',
    `for (const ms of [30, 10]) {
  await sleep(ms);
  console.log(ms);
}`,
    'main | 0-40 done | timer 0-30, timer 30-40 | 30@30, 10@40',
  ],
  [
    'a timer that blocks for long delays the next',
    `async function early() {
  await sleep(10);
  const until = Date.now() + 100;
  while (Date.now() < until);
  console.log('early');
}
async function late() {
  await sleep(50);
  console.log('late');
}
early();
late();`,
    'main | 0-0 done |  |',
    'early() < main | 0-110 done | timer 0-10 | early@110',
    'late() < main | 0-110 done | timer 0-110 | late@110',
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
