import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectiveDelay, VirtualClock } from './virtual-clock.ts';

const DELAYS: ReadonlyArray<[given: number, effective: number]> = [
  [0, 1],
  [-5, 1],
  [Number.NaN, 1],
  [0.9, 1],
  [1.9, 1],
  [2.5, 2],
  [2 ** 31 - 1, 2 ** 31 - 1],
  [2 ** 31, 1],
  [Infinity, 1],
];

for (const [given, effective] of DELAYS) {
  test(`a delay of ${given} is one of ${effective}, as in Node`, () => {
    assert.equal(effectiveDelay(given), effective);
  });
}

/** The payloads in the order in which they fire, with their times. */
function drain(clock: VirtualClock<string>): string[] {
  const fired: string[] = [];
  for (let timer = clock.next(); timer !== undefined; timer = clock.next())
    fired.push(`${clock.now} ${timer.payload}`);
  return fired;
}

test('timers fire by time, then in the order in which they were set', () => {
  const clock = new VirtualClock<string>();
  for (const [delay, name] of [
    [20, 'c'],
    [10, 'a'],
    [20, 'd'],
    [10, 'b'],
  ] as const) {
    clock.set(delay, name);
  }
  assert.deepEqual(drain(clock), ['10 a', '10 b', '20 c', '20 d']);
});

test('a cleared timer does not fire, and clearing it again says so', () => {
  const clock = new VirtualClock<string>();
  const timer = clock.set(10, 'gone');
  clock.set(20, 'stays');
  assert.equal(clock.clear(timer.id), true);
  assert.equal(clock.clear(timer.id), false);
  assert.deepEqual(drain(clock), ['20 stays']);
});

test('an interval comes back only when it is armed again', () => {
  const clock = new VirtualClock<string>();
  const interval = clock.set(10, 'tick', true);
  assert.equal(clock.next(), interval);
  assert.equal(clock.next(), undefined);
  clock.rearm(interval, 10);
  assert.equal(clock.next()?.at, 20);
});

test('a timer that is overdue fires without moving the clock back', () => {
  const clock = new VirtualClock<string>();
  clock.set(5, 'late');
  clock.advance(30);
  assert.deepEqual(drain(clock), ['30 late']);
});

test('timers that do not count keep nothing alive, but fire while something else does', () => {
  const clock = new VirtualClock<string>();
  clock.set(10, 'uncounted').counted = false;
  assert.equal(clock.peek(), undefined);
  clock.set(20, 'counted');
  assert.deepEqual(drain(clock), ['10 uncounted', '20 counted']);
});

test('a thousand timers in mixed order come out sorted', () => {
  const clock = new VirtualClock<string>();
  for (let i = 0; i < 1000; i++) clock.set(((i * 7919) % 997) + 1, 'x');
  const times = drain(clock).map((entry) => Number.parseInt(entry, 10));
  assert.deepEqual(
    times,
    times.toSorted((a, b) => a - b),
  );
  assert.equal(times.length, 1000);
});
