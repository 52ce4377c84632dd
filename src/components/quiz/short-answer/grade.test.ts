import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeShort } from './grade.ts';

test('an answer that fits one of the patterns is right', () => {
  assert.equal(gradeShort(['Task'], [':작업', ':task']).right, true);
  assert.equal(gradeShort(['1500 ms'], ['=1.5~0']).right, true);
});

test('another answer is wrong and stays in the field', () => {
  assert.deepEqual(gradeShort(['tusk'], [':task']), { right: false, keep: ['tusk'], missing: 0 });
  assert.deepEqual(gradeShort([], [':task']), { right: false, keep: [], missing: 0 });
});
