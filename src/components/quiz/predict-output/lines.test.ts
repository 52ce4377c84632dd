import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trace } from '#trace/events.ts';
import { printedLines, reorder } from './lines.ts';

const trace: Trace = {
  version: 1,
  language: 'typescript',
  events: [
    { type: 'log', t: 0, stream: 'stdout', text: 'one\ntwo' },
    { type: 'log', t: 1000, stream: 'stderr', text: 'three' },
    {
      type: 'uncaught',
      t: 1500,
      kind: 'rejection',
      error: { name: 'Error', message: 'four', text: 'Error: four\n    at main.ts:1' },
    },
  ],
  end: { t: 1500, reason: 'uncaught' },
};

test('a run prints its lines, each with its time, and the unhandled error last', () => {
  assert.deepEqual(printedLines(trace), [
    { text: 'one', time: 0 },
    { text: 'two', time: 0 },
    { text: 'three', time: 1000 },
    { text: 'Error: four', time: 1500 },
  ]);
});

test('in another order the texts move and the times stay', () => {
  const lines = printedLines(trace);
  assert.deepEqual(reorder(lines, [2, 0, 1]), [
    { text: 'three', time: 0 },
    { text: 'one', time: 0 },
    { text: 'two', time: 1000 },
  ]);
});

test('an order that does not fit the run is an error that says why', () => {
  const lines = printedLines(trace);
  assert.throws(() => reorder(lines, [0, 4]), /order: \[0, 4\] names a line that is not there.*prints 4/);
  assert.throws(() => reorder(lines, [0, 0]), /names a line twice/);
});
