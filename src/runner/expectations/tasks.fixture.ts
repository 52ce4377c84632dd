/** Tasks that wait for timers and for one another: in a row, side by side, nested. The notation is that of `notation.fixture.ts`. */
import type { Expectation } from './notation.fixture.ts';

const WORK = `async function work(name: string, ms: number) {
  console.log(name, 'start');
  await sleep(ms);
  console.log(name, 'done');
}`;

export const TASKS: readonly Expectation[] = [
  [
    'one after the other',
    `${WORK}
await work('A', 2000);
await work('B', 1000);`,
    'main | 0-3000 done | task 0-2000, task 2000-3000 |',
    'work("A", 2000) < main | 0-2000 done | timer 0-2000 | A start@0, A done@2000',
    'work("B", 1000) < main | 2000-3000 done | timer 2000-3000 | B start@2000, B done@3000',
    'after print A start | stack work("A", 2000) < main',
    'after await main | timers 2000 work("A", 2000)',
    'after fire 2000 | stack timer; queue rest of work("A", 2000)',
    'after print A done | stack work("A", 2000)',
    'after print B start | stack work("B", 1000) < main',
    'after over 2000 | timers 3000 work("B", 1000)',
    'end | completed 3000',
  ],
  [
    'both at once with Promise.all',
    `${WORK}
await Promise.all([work('A', 200), work('B', 100)]);`,
    'main | 0-200 done | promise 0-200 |',
    'work("A", 200) < main | 0-200 done | timer 0-200 | A start@0, A done@200',
    'work("B", 100) < main | 0-100 done | timer 0-100 | B start@0, B done@100',
    'after print B start | stack work("B", 100) < main; timers 200 work("A", 200)',
    'after await main | timers 100 work("B", 100), then 200 work("A", 200)',
    'after fire 100 | stack timer; queue rest of work("B", 100); timers 200 work("A", 200)',
    'after print B done | stack work("B", 100); timers 200 work("A", 200)',
    'after over 100 | timers 200 work("A", 200)',
    'after print A done | stack work("A", 200)',
    'end | completed 200',
  ],
  [
    'begun at once, awaited in a row',
    `${WORK}
const a = work('A', 200);
const b = work('B', 100);
await a;
await b;`,
    'main | 0-200 done | task 0-200 |',
    'work("A", 200) < main | 0-200 done | timer 0-200 | A start@0, A done@200',
    'work("B", 100) < main | 0-100 done | timer 0-100 | B start@0, B done@100',
    'after over 100 | timers 200 work("A", 200)',
    'after return work("A", 200) | queue rest of main',
    'after await main 2 | queue rest of main',
    'end | completed 200',
  ],
  [
    'a task in a task in a task',
    `async function inner() {
  await sleep(100);
  return 'inner';
}
async function middle() {
  const text = await inner();
  await sleep(50);
  return text + ' middle';
}
async function outer() {
  return (await middle()) + ' outer';
}
console.log(await outer());`,
    'main | 0-150 done | task 0-150 | inner middle outer@150',
    'outer() < main | 0-150 done | task 0-150 |',
    'middle() < outer() | 0-150 done | task 0-100, timer 100-150 |',
    'inner() < middle() | 0-100 done | timer 0-100 |',
    'after await inner() | stack middle() < outer() < main; timers 100 inner()',
    'after await middle() | stack outer() < main; timers 100 inner()',
    'after await outer() | stack main; timers 100 inner()',
    'after return inner() | queue rest of middle()',
    'after return middle() | queue rest of outer()',
    'after return outer() | queue rest of main',
    'end | completed 150',
  ],
  [
    'an await in a return',
    `async function value() {
  await sleep(30);
  return 7;
}
async function passOn() {
  return await value();
}
console.log(await passOn());`,
    'main | 0-30 done | task 0-30 | 7@30',
    'passOn() < main | 0-30 done | task 0-30 |',
    'value() < passOn() | 0-30 done | timer 0-30 |',
    'after return value() | queue rest of passOn()',
    'after return passOn() | queue rest of main',
    'end | completed 30',
  ],
  [
    'a promise that is returned without an await',
    `async function value() {
  await sleep(30);
  return 7;
}
async function passOn() {
  return value();
}
console.log(await passOn());`,
    'main | 0-30 done | task 0-30 | 7@30',
    'passOn() < main | 0-0 done |  |',
    'value() < passOn() | 0-30 done | timer 0-30 |',
    'after await main | timers 30 value()',
    'after return value() |',
    'after print 7 | stack main',
    'end | completed 30',
  ],
  [
    'a task that is over when it is awaited',
    `async function quick() {
  return 'at once';
}
const promise = quick();
await sleep(40);
console.log(await promise);`,
    'main | 0-40 done | timer 0-40 | at once@40',
    'quick() < main | 0-0 done |  |',
    'after await main | timers 40 main',
    'after await main 2 | queue rest of main',
    'after print at once | stack main',
    'end | completed 40',
  ],
  [
    'a call that nobody awaits',
    `async function alone() {
  await sleep(60);
  console.log('alone');
}
alone();
console.log('main');`,
    'main | 0-0 done |  | main@0',
    'alone() < main | 0-60 done | timer 0-60 | alone@60',
    'after print main | stack main; timers 60 alone()',
    'after over 0 | timers 60 alone()',
    'after fire 60 | stack timer; queue rest of alone()',
    'end | completed 60',
  ],
  [
    'two wait for one task',
    `async function shared() {
  await sleep(50);
  return 'ready';
}
const promise = shared();
async function user(name: string) {
  console.log(name, await promise);
}
await Promise.all([user('first'), user('second')]);`,
    'main | 0-50 done | promise 0-50 |',
    'shared() < main | 0-50 done | timer 0-50 |',
    'user("first") < main | 0-50 done | task 0-50 | first ready@50',
    'user("second") < main | 0-50 done | task 0-50 | second ready@50',
    'after fire 50 | stack timer; queue rest of shared()',
    'after wake user("second") | queue rest of user("first"), then rest of user("second")',
    'after print first ready | stack user("first"); queue rest of user("second")',
    'end | completed 50',
  ],
  [
    'three waits in a loop',
    `async function loop() {
  for (let turn = 1; turn <= 3; turn++) {
    await sleep(10 * turn);
    console.log('turn', turn);
  }
}
await loop();`,
    'main | 0-60 done | task 0-60 |',
    'loop() < main | 0-60 done | timer 0-10, timer 10-30, timer 30-60 | turn 1@10, turn 2@30, turn 3@60',
    'after print turn 1 | stack loop()',
    'after over 10 | timers 30 loop()',
    'after over 30 | timers 60 loop()',
    'end | completed 60',
  ],
  [
    'an async callback for each item of a list',
    `const all = [30, 10, 20].map(async (ms) => {
  await sleep(ms);
  console.log(ms);
});
await Promise.all(all);`,
    'main | 0-30 done | promise 0-30 |',
    'map callback(30) < main | 0-30 done | timer 0-30 | 30@30',
    'map callback(10) < main | 0-10 done | timer 0-10 | 10@10',
    'map callback(20) < main | 0-20 done | timer 0-20 | 20@20',
    'after over 0 | timers 10 map callback(10), then 20 map callback(20), then 30 map callback(30)',
    'after print 10 | stack map callback(10); timers 20 map callback(20), then 30 map callback(30)',
    'end | completed 30',
  ],
  [
    'methods of a class',
    `class Kettle {
  async boil(ms: number) {
    await sleep(ms);
    return this.pour();
  }
  async pour() {
    console.log('tea');
  }
}
await new Kettle().boil(100);`,
    'main | 0-100 done | task 0-100 |',
    'boil(100) < main | 0-100 done | timer 0-100 |',
    'pour() < boil(100) | 100-100 done |  | tea@100',
    'after print tea | stack pour() < boil(100)',
    'after return boil(100) |',
    'end | completed 100',
  ],
];
