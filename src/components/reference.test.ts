import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trace } from '#trace/events.ts';
import { meets } from './reference.ts';

const run = (text: string, t: number, reason: Trace['end']['reason'] = 'completed'): Trace => ({
  version: 1,
  language: 'typescript',
  events: [{ type: 'log', t, stream: 'stdout', text }],
  end: { t, reason },
});
const reference = { lines: ['a', 'b'], total: 1000 };

test('the same lines in the same total meet a reference, and only a run that ended by itself does', () => {
  assert.equal(meets(run('a\nb', 1000), reference), true);
  for (const other of [run('b\na', 1000), run('a\nb', 2000), run('a\nb', 1000, 'uncaught'), run('a', 1000)]) {
    assert.equal(meets(other, reference), false);
  }
});
