import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeOne } from './grade.ts';

test('the one right option is right', () => {
  assert.deepEqual(gradeOne(['a'], ['a']), { right: true, keep: [], missing: 0 });
});

test('another option is wrong, is not kept, and nothing is said to be missing', () => {
  assert.deepEqual(gradeOne(['b'], ['a']), { right: false, keep: [], missing: 0 });
});

test('no choice is not right', () => {
  assert.equal(gradeOne([], ['a']).right, false);
});
