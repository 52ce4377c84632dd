import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeMany } from './grade.ts';

const key = ['a', 'c'];
const cases = {
  'all right options, in any order, are right': [['c', 'a'], { right: true, keep: ['c', 'a'], missing: 0 }],
  'a missing one is counted': [['a'], { right: false, keep: ['a'], missing: 1 }],
  'a wrong one beside all right ones is not right': [
    ['a', 'b', 'c'],
    { right: false, keep: ['a', 'c'], missing: 0 },
  ],
  'only wrong ones leave nothing to keep': [['b'], { right: false, keep: [], missing: 2 }],
} as const;

for (const [name, [chosen, expected]] of Object.entries(cases)) {
  test(name, () => assert.deepEqual(gradeMany(chosen, key), expected));
}
