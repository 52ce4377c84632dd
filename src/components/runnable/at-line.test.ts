import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceEvent } from '#trace/events.ts';
import { linesRun, nextAtLine } from './at-line.ts';

/** A run whose events are at these lines. */
const at = (...lines: (number | undefined)[]): TraceEvent[] =>
  lines.map((line) => ({ t: 0, type: 'log', task: 0, stream: 'stdout', text: '', ...(line && { line }) }));

const RUN = at(4, 7, undefined, 4, 9, 4);

test('the next event at a line is gone to, and after the last one the first', () => {
  const visits: [line: number, from: number, to: number, n: number, all: number][] = [
    [4, 0, 1, 1, 3],
    [4, 1, 4, 2, 3],
    [4, 3, 4, 2, 3],
    [4, 4, 6, 3, 3],
    [4, 6, 1, 1, 3],
    [4, 7, 1, 1, 3],
    [9, 0, 5, 1, 1],
    [9, 5, 5, 1, 1],
  ];
  for (const [line, from, position, n, all] of visits)
    assert.deepEqual(nextAtLine(RUN, line, from), { position, n, all }, `line ${line} from ${from}`);
});

test('a line without an event leads nowhere', () => {
  assert.equal(nextAtLine(RUN, 5, 0), undefined);
  assert.equal(nextAtLine([], 1, 0), undefined);
});

test('the lines of a run are those of its events', () => {
  assert.deepEqual([...linesRun(RUN)], [4, 7, 9]);
});
