/** Timers, callbacks and the queues of the event loop. The notation is that of `notation.fixture.ts`. */
import type { Expectation } from './notation.fixture.ts';

export const TIMERS: readonly Expectation[] = [
  [
    'timers of 0, 1 and equal ms',
    `setTimeout(() => console.log('ten, set first'), 10);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('one'), 1);
setTimeout(() => console.log('ten, set last'), 10);`,
    'main | 0-0 done |  |',
    'callbacks | zero@1, one@1, ten, set first@10, ten, set last@10',
    'after over 0 | timers 1 main, then 1 main, then 10 main, then 10 main',
    'after print zero | stack timer; timers 1 main, then 10 main, then 10 main',
    'after print ten, set first | stack timer; timers 10 main',
    'end | completed 10',
  ],
  [
    'an interval that is cleared at its third turn',
    `let turns = 0;
const interval = setInterval(() => {
  console.log('turn', ++turns);
  if (turns === 3) clearInterval(interval);
}, 20);`,
    'main | 0-0 done |  |',
    'callbacks | turn 1@20, turn 2@40, turn 3@60',
    'after over 0 | timers 20 main',
    'after over 20 | stack timer; timers 40 main',
    'after over 40 | stack timer; timers 60 main',
    'end | completed 60',
  ],
  [
    'a timer that is cancelled never fires',
    `const timer = setTimeout(() => console.log('never'), 50);
await sleep(20);
clearTimeout(timer);
console.log('cancelled');`,
    'main | 0-20 done | timer 0-20 | cancelled@20',
    'after await main | timers 20 main, then 50 main',
    'after fire 20 | stack timer; queue rest of main; timers 50 main',
    'after print cancelled | stack main',
    'end | completed 20',
  ],
  [
    'a loop that blocks delays a timer',
    `setTimeout(() => console.log('timer'), 10);
const start = Date.now();
while (Date.now() - start < 50);
console.log('loop over');`,
    'main | 0-50 done |  | loop over@50',
    'callbacks | timer@50',
    'after print loop over | stack main; timers 10 main',
    'after print timer | stack timer',
    'end | completed 50',
  ],
  [
    'a task that is begun by a timer',
    `async function late() {
  await sleep(30);
  console.log('late');
}
setTimeout(() => void late(), 50);`,
    'main | 0-0 done |  |',
    'late() < main | 50-80 done | timer 50-80 | late@80',
    'after over 0 | timers 50 main',
    'after await late() | stack timer; timers 80 late()',
    'after over 50 | stack timer; timers 80 late()',
    'after print late | stack late()',
    'end | completed 80',
  ],
  [
    'a task that is begun by a callback of then',
    `async function next(value: number) {
  await sleep(10);
  console.log(value);
}
Promise.resolve(1).then((value) => next(value + 1));`,
    'main | 0-0 done |  |',
    'next(2) < main | 0-10 done | timer 0-10 | 2@10',
    'after await next(2) | stack callback; timers 10 next(2)',
    'after print 2 | stack next(2)',
    'end | completed 10',
  ],
  [
    'in a module ticks of process.nextTick come after microtasks',
    `process.nextTick(() => console.log('tick'));
queueMicrotask(() => console.log('micro'));
Promise.resolve().then(() => console.log('then'));
console.log('main');`,
    'main | 0-0 done |  | main@0',
    'callbacks | micro@0, then@0, tick@0',
    'after print main | stack main; queue line 3, then line 4, then line 2',
    'after print micro | stack callback; queue line 4, then line 2',
    'after print then | stack callback; queue line 2',
    'after print tick | stack callback',
    'end | completed 0',
  ],
  [
    'in a timer ticks of process.nextTick come before microtasks',
    `setTimeout(() => {
  Promise.resolve().then(() => console.log('then'));
  process.nextTick(() => console.log('tick'));
  console.log('timer');
}, 5);`,
    'main | 0-0 done |  |',
    'callbacks | timer@5, tick@5, then@5',
    'after print timer | stack timer; queue line 4, then line 3',
    'after print tick | stack callback; queue line 3',
    'after print then | stack callback',
    'end | completed 5',
  ],
  [
    'microtasks come before the next timer',
    `setTimeout(() => console.log('timer'), 0);
queueMicrotask(() => {
  console.log('first');
  queueMicrotask(() => console.log('second'));
});
console.log('main');`,
    'main | 0-0 done |  | main@0',
    'callbacks | first@0, second@0, timer@1',
    'after print main | stack main; queue line 3; timers 1 main',
    'after callback 5 | stack callback; timers 1 main',
    'after print first | stack callback; timers 1 main',
    'after callback 3 | stack callback; timers 1 main',
    'end | completed 1',
  ],
  [
    'two tasks take turns at awaits of values',
    `async function count(name: string) {
  for (let i = 1; i <= 2; i++) {
    await null;
    console.log(name + i);
  }
}
count('a');
count('b');`,
    'main | 0-0 done |  |',
    'count("a") < main | 0-0 done |  | a1@0, a2@0',
    'count("b") < main | 0-0 done |  | b1@0, b2@0',
    'after await count("a") | stack main; queue rest of count("a")',
    'after await count("b") | stack main; queue rest of count("a"), then rest of count("b")',
    'after print a1 | stack count("a"); queue rest of count("b")',
    'after print b1 | stack count("b"); queue rest of count("a")',
    'after print a2 | stack count("a"); queue rest of count("b")',
    'after print b2 | stack count("b")',
    'end | completed 0',
  ],
  [
    'a callback of then comes into the queue when its promise is settled',
    `const gate = Promise.withResolvers<string>();
gate.promise.then((text) => console.log('then', text));
queueMicrotask(() => console.log('micro'));
gate.resolve('open');
console.log('resolved');`,
    'main | 0-0 done |  | resolved@0',
    'callbacks | micro@0, then open@0',
    'after print resolved | stack main; queue line 4, then line 3',
    'after print micro | stack callback; queue line 3',
    'after print then open | stack callback',
    'end | completed 0',
  ],
  [
    'a chain of callbacks after a timer',
    `sleep(30)
  .then(() => console.log('one'))
  .then(() => console.log('two'));
console.log('main');`,
    'main | 0-0 done |  | main@0',
    'callbacks | one@30, two@30',
    'after print main | stack main; timers 30 main',
    'after print one | stack callback',
    'after print two | stack callback',
    'end | completed 30',
  ],
  [
    'a callback that prints before it resolves',
    `const ready = new Promise<void>((resolve) => {
  setTimeout(() => {
    console.log('before');
    resolve();
    console.log('after');
  }, 40);
});
await ready;
console.log('main');`,
    'main | 0-40 done | promise 0-40 | main@40',
    'callbacks | before@40, after@40',
    'after fire 40 | stack timer',
    'after print before | stack timer',
    'after print after | stack timer; queue rest of main',
    'after print main | stack main',
    'end | completed 40',
  ],
  [
    'a catch that has nothing to catch passes the value on',
    `async function value() {
  await sleep(15);
  return 'value';
}
console.log(await value().catch(() => 'caught'));`,
    'main | 0-15 done | promise 0-15 | value@15',
    'value() < main | 0-15 done | timer 0-15 |',
    'after over 0 | timers 15 value()',
    'after return value() |',
    'after print value | stack main',
    'end | completed 15',
  ],
];
