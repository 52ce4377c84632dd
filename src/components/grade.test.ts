import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceOf } from '#components/reference.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { grade, type Check } from './grade.ts';

/** Two loads of one second, the second begun at `start`. */
function run(start: number, texts: string[], extra: TraceEvent[] = []): Trace {
  const load = (task: number, t: number): TraceEvent[] => [
    { type: 'call', t, task, parent: 0, label: `load(${task})` },
    { type: 'await', t, task, kind: 'promise', label: 'wait' },
    { type: 'resume', t: t + 1000, task },
    { type: 'return', t: t + 1000, task, value: '' },
  ];
  const end = start + 1000;
  const logs = texts.map((text): TraceEvent => ({ type: 'log', t: end, task: 0, stream: 'stdout', text }));
  const events = [...load(1, 0), ...load(2, start), ...logs, ...extra].toSorted((a, b) => a.t - b.t);
  return { version: 1, language: 'typescript', events, end: { t: end, reason: 'completed' } };
}

const together = run(0, ['a', 'b']);
const reference = referenceOf(together);
const checks: Check[] = [
  { id: 'ends', kind: 'completes' },
  { id: 'prints', kind: 'lines', anyOrder: false },
  { id: 'at-once', kind: 'overlap', tasks: ['load'] },
  { id: 'fast', kind: 'total' },
  { id: 'kept', kind: 'no-floating' },
];

const cases: [name: string, trace: Trace, expected: string | undefined][] = [
  ['the reference itself passes', together, undefined],
  ['lines in another order fail', run(0, ['b', 'a']), 'prints'],
  ['a missing line fails', run(0, ['a']), 'prints'],
  ['one after the other fails', run(1000, ['a', 'b']), 'at-once'],
  ['overlapping but longer fails', run(500, ['a', 'b']), 'fast'],
  ['a floating task fails', run(0, ['a', 'b'], [{ type: 'floating', t: 0, task: 1 }]), 'kept'],
  ['a run that did not end by itself fails', { ...together, end: { t: 1000, reason: 'limit' } }, 'ends'],
];

for (const [name, trace, expected] of cases) {
  test(name, () => {
    const result = grade(checks, trace, reference);
    assert.equal(result.passed ? undefined : result.check, expected);
  });
}

test('order is free where a check says so', () => {
  const anyOrder: Check[] = [{ id: 'prints', kind: 'lines', anyOrder: true }];
  assert.deepEqual(grade(anyOrder, run(0, ['b', 'a']), reference), { passed: true });
  assert.deepEqual(grade(anyOrder, run(0, ['b', 'b']), reference), { passed: false, check: 'prints' });
});

test('a name is matched whole: loader() is no load()', () => {
  const [first, ...rest] = together.events;
  const renamed = { ...together, events: [{ ...first, label: 'loader()' } as TraceEvent, ...rest] };
  assert.equal(grade([{ id: 'x', kind: 'overlap', tasks: ['load'] }], renamed, reference).passed, false);
});
