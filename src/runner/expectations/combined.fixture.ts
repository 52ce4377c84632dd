/** Promises put together, and tasks that fail. The notation is that of `notation.fixture.ts`. */
import type { Expectation } from './notation.fixture.ts';

const LATER = `async function later(ms: number, fails?: boolean) {
  await sleep(ms);
  if (fails) throw new Error('no ' + ms);
  return ms;
}`;

export const COMBINED: readonly Expectation[] = [
  [
    'Promise.race goes on with the first, the other goes on alone',
    `${LATER}
console.log(await Promise.race([later(100), later(50)]));`,
    'main | 0-50 done | promise 0-50 | 50@50',
    'later(100) < main | 0-100 done | timer 0-100 |',
    'later(50) < main | 0-50 done | timer 0-50 |',
    'after print 50 | stack main; timers 100 later(100)',
    'after over 50 | timers 100 later(100)',
    'end | completed 100',
  ],
  [
    'Promise.any takes the first that does not fail',
    `${LATER}
console.log(await Promise.any([later(20, true), later(60), later(90)]));`,
    'main | 0-60 done | promise 0-60 | 60@60',
    'later(20, true) < main | 0-20 failed | timer 0-20 |',
    'later(60) < main | 0-60 done | timer 0-60 |',
    'later(90) < main | 0-90 done | timer 0-90 |',
    'after over 20 | timers 60 later(60), then 90 later(90)',
    'after print 60 | stack main; timers 90 later(90)',
    'end | completed 90',
  ],
  [
    'Promise.any of nothing but failures',
    `${LATER}
const both = Promise.any([later(20, true), later(40, true)]);
await both.catch((error) => console.log(error.errors.length));`,
    'main | 0-40 done | promise 0-40 |',
    'later(20, true) < main | 0-20 failed | timer 0-20 |',
    'later(40, true) < main | 0-40 failed | timer 0-40 |',
    'callbacks | 2@40',
    'after print 2 | stack callback',
    'after over 20 | timers 40 later(40, true)',
    'end | completed 40',
  ],
  [
    'Promise.allSettled waits for all, failed or not',
    `${LATER}
const results = await Promise.allSettled([later(80), later(30, true)]);
console.log(results.map(({ status }) => status).join());`,
    'main | 0-80 done | promise 0-80 | fulfilled,rejected@80',
    'later(80) < main | 0-80 done | timer 0-80 |',
    'later(30, true) < main | 0-30 failed | timer 0-30 |',
    'after over 30 | timers 80 later(80)',
    'after fire 80 | stack timer; queue rest of later(80)',
    'end | completed 80',
  ],
  [
    'Promise.all fails with the first failure, the others go on',
    `${LATER}
try {
  await Promise.all([later(90), later(30, true)]);
} catch {
  console.log('caught');
}`,
    'main | 0-30 done | promise 0-30 | caught@30',
    'later(90) < main | 0-90 done | timer 0-90 |',
    'later(30, true) < main | 0-30 failed | timer 0-30 |',
    'after print caught | stack main; timers 90 later(90)',
    'end | completed 90',
  ],
  [
    'a failure that comes through three tasks',
    `${LATER}
async function middle() {
  await later(25, true);
}
async function outer() {
  await middle();
}
try {
  await outer();
} catch (error) {
  console.log((error as Error).message);
}`,
    'main | 0-25 done | task 0-25 | no 25@25',
    'outer() < main | 0-25 failed | task 0-25 |',
    'middle() < outer() | 0-25 failed | task 0-25 |',
    'later(25, true) < middle() | 0-25 failed | timer 0-25 |',
    'after throw later(25, true) | queue rest of middle()',
    'after throw middle() | queue rest of outer()',
    'after throw outer() | queue rest of main',
    'after print no 25 | stack main',
    'end | completed 25',
  ],
  [
    'catch and finally with waits of their own',
    `async function careful() {
  try {
    await sleep(10);
    throw new Error('oh');
  } catch {
    console.log('catch');
    await sleep(20);
  } finally {
    await sleep(30);
    console.log('finally');
  }
  return 'whole';
}
console.log(await careful());`,
    'main | 0-60 done | task 0-60 | whole@60',
    'careful() < main | 0-60 done | timer 0-10, timer 10-30, timer 30-60 | catch@10, finally@60',
    'after print catch | stack careful()',
    'after print finally | stack careful()',
    'after over 30 | timers 60 careful()',
    'end | completed 60',
  ],
  [
    'a task that fails before its first await',
    `async function broken() {
  throw new TypeError('at once');
}
const promise = broken();
console.log('called');
await promise.catch(() => console.log('caught'));`,
    'main | 0-0 done |  | called@0',
    'broken() < main | 0-0 failed |  |',
    'callbacks | caught@0',
    'after throw broken() | stack main',
    'after await main | queue line 7',
    'after print caught | stack callback',
    'end | completed 0',
  ],
  [
    'a time limit by a race',
    `async function slow() {
  await sleep(200);
  return 'slow';
}
const limit = new Promise<never>((_, reject) => setTimeout(reject, 50, new Error('too late')));
try {
  await Promise.race([slow(), limit]);
} catch (error) {
  console.log((error as Error).message);
}`,
    'main | 0-50 done | promise 0-50 | too late@50',
    'slow() < main | 0-200 done | timer 0-200 |',
    'after await main | timers 50 main, then 200 slow()',
    'after print too late | stack main; timers 200 slow()',
    'end | completed 200',
  ],
  [
    'a second try after a pause',
    `let tries = 0;
async function fetchIt() {
  await sleep(20);
  if (++tries < 3) throw new Error('try ' + tries);
  return 'answer';
}
async function retry() {
  for (let pause = 10; ; pause *= 2) {
    try {
      return await fetchIt();
    } catch (error) {
      console.log((error as Error).message);
      await sleep(pause);
    }
  }
}
console.log(await retry());`,
    'main | 0-90 done | task 0-90 | answer@90',
    'retry() < main | 0-90 done | task 0-20, timer 20-30, task 30-50, timer 50-70, task 70-90 | try 1@20, try 2@50',
    'fetchIt() < retry() | 0-20 failed | timer 0-20 |',
    'fetchIt() < retry() | 30-50 failed | timer 30-50 |',
    'fetchIt() < retry() | 70-90 done | timer 70-90 |',
    'after print try 1 | stack retry()',
    'after over 20 | timers 30 retry()',
    'after over 50 | timers 70 retry()',
    'end | completed 90',
  ],
  [
    'a module that waits for ever',
    `async function stuck() {
  console.log('before');
  await new Promise(() => {});
}
await stuck();`,
    'main | 0-0 unfinished |  |',
    'stuck() < main | 0-0 unfinished |  | before@0',
    'after over 0 |',
    'end | unsettled 0',
  ],
  [
    'a task that waits for ever while another ends',
    `async function stuck() {
  await new Promise(() => {});
}
void stuck();
await sleep(70);`,
    'main | 0-70 done | timer 0-70 |',
    'stuck() < main | 0-70 unfinished | promise 0-70 |',
    'after over 0 | timers 70 main',
    'end | completed 70',
  ],
  [
    'an error in a timer ends the run',
    `setTimeout(() => {
  throw new Error('boom');
}, 30);
await sleep(100);`,
    'main | 0-30 unfinished | timer 0-30 |',
    'after over 0 | timers 30 main, then 100 main',
    'after fire 30 | stack timer; timers 100 main',
    'end | uncaught 30',
  ],
  [
    'a rejection that nobody handles ends the run',
    `${LATER}
void later(40, true);
await sleep(100);
console.log('never');`,
    'main | 0-40 unfinished | timer 0-40 |',
    'later(40, true) < main | 0-40 failed | timer 0-40 |',
    'after fire 40 | stack timer; queue rest of later(40, true); timers 100 main',
    'end | uncaught 40',
  ],
];
