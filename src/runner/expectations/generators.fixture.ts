/** Async generators and those who ask them for values. The notation is that of `notation.fixture.ts`. */
import type { Expectation } from './notation.fixture.ts';

export const GENERATORS: readonly Expectation[] = [
  [
    'an async generator that waits between its values',
    `async function* numbers() {
  for (let n = 1; n <= 2; n++) {
    await sleep(20);
    yield n;
  }
}
for await (const n of numbers()) console.log(n);`,
    'main | 0-40 done | task 0-20, task 20-40 | 1@20, 2@40',
    'numbers() < main | 0-40 done | timer 0-20, timer 20-40 |',
    'after over 0 | timers 20 numbers()',
    'after print 1 | stack main',
    'after over 20 | timers 40 numbers()',
    'end | completed 40',
  ],
  [
    'a slow consumer of a quick generator',
    `async function* letters() {
  yield 'a';
  yield 'b';
}
for await (const letter of letters()) {
  await sleep(30);
  console.log(letter);
}`,
    'main | 0-60 done | timer 0-30, timer 30-60 | a@30, b@60',
    'letters() < main | 0-60 done | consumer 0-30, consumer 30-60 |',
    'after over 0 | timers 30 main',
    'after print a | stack main',
    'after over 30 | timers 60 main',
    'end | completed 60',
  ],
  [
    'a loop that leaves a generator, whose finally runs',
    `async function* endless() {
  try {
    for (let n = 1; ; n++) yield n;
  } finally {
    console.log('closed');
  }
}
for await (const n of endless()) {
  console.log(n);
  if (n === 2) break;
}
console.log('after');`,
    'main | 0-0 done |  | 1@0, 2@0, after@0',
    'endless() < main | 0-0 done |  | closed@0',
    'after print 1 | stack main',
    'after print closed | stack endless()',
    'after print after | stack main',
    'end | completed 0',
  ],
];
