import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trace, TraceEvent } from './events.ts';
import { lanesOf } from './lanes.ts';

function traceOf(events: TraceEvent[], end: Trace['end']): Trace {
  return { version: 1, language: 'typescript', events, end };
}

const gather = traceOf(
  [
    { type: 'call', t: 0, task: 1, parent: 0, label: 'task("A")' },
    { type: 'log', t: 0, task: 1, stream: 'stdout', text: 'A start' },
    { type: 'timer-set', t: 0, task: 1, timer: 1, at: 2000 },
    { type: 'await', t: 0, task: 1, kind: 'timer', timer: 1, label: 'sleep(ms)', line: 5 },
    { type: 'call', t: 0, task: 2, parent: 0, label: 'task("B")' },
    { type: 'await', t: 0, task: 2, kind: 'promise', label: 'later', line: 5 },
    { type: 'await', t: 0, task: 0, kind: 'task', on: 1, label: 'a' },
    { type: 'resume', t: 1000, task: 2, threw: true },
    { type: 'throw', t: 1000, task: 2, error: { name: 'Error', message: 'no', text: 'Error: no' } },
    { type: 'resume', t: 2000, task: 1 },
    { type: 'return', t: 2000, task: 1, value: 'undefined' },
    { type: 'resume', t: 2000, task: 0 },
  ],
  { t: 2000, reason: 'completed' },
);

test('a task is a lane under the task that called it, from its call to its end', () => {
  const summary = lanesOf(gather).map(({ task, label, parent, depth, from, to, end }) => {
    return { task, label, parent, depth, from, to, end };
  });
  assert.deepEqual(summary, [
    { task: 0, label: '', parent: undefined, depth: 0, from: 0, to: 2000, end: 'done' },
    { task: 1, label: 'task("A")', parent: 0, depth: 1, from: 0, to: 2000, end: 'done' },
    { task: 2, label: 'task("B")', parent: 0, depth: 1, from: 0, to: 1000, end: 'failed' },
  ]);
});

test('an await becomes a waiting segment that knows what it waits for and how long a timer was set', () => {
  const waits = lanesOf(gather).map((lane) => lane.segments.find((segment) => segment.state === 'waiting'));
  assert.deepEqual(waits, [
    { state: 'waiting', from: 0, to: 2000, wait: { kind: 'task', label: 'a', on: 1 } },
    {
      state: 'waiting',
      from: 0,
      to: 2000,
      line: 5,
      wait: { kind: 'timer', label: 'sleep(ms)', delay: 2000 },
    },
    { state: 'waiting', from: 0, to: 1000, line: 5, wait: { kind: 'promise', label: 'later' } },
  ]);
});

test('what a task printed is kept with its time', () => {
  assert.deepEqual(lanesOf(gather)[1]?.prints, [{ t: 0, text: 'A start' }]);
});

test('a task that is still waiting when the run is over lasts until then and is unfinished', () => {
  const trace = traceOf(
    [
      { type: 'call', t: 0, task: 1, parent: 0, label: 'forever' },
      { type: 'await', t: 0, task: 1, kind: 'promise', label: 'never' },
    ],
    { t: 500, reason: 'completed' },
  );
  const [, lane] = lanesOf(trace);
  assert.equal(lane?.end, 'unfinished');
  assert.equal(lane?.to, 500);
});

test('a module without a wait ends where it ran, however long its timers last', () => {
  const [module] = lanesOf(traceOf([], { t: 3000, reason: 'completed' }));
  assert.deepEqual([module?.end, module?.to], ['done', 0]);
});
