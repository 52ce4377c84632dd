import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeParsons } from './grade.ts';

test('an order is right when it is one that has run and passed, whatever is left over', () => {
  assert.equal(gradeParsons(['1', '0', '-', 'extra'], ['1', '0', '-', 'extra']).right, true);
  assert.equal(gradeParsons(['1', '0', '-', 'b', 'a'], ['1', '0', '-', 'a', 'b']).right, true);
});

test('without a run that passed nothing is right, and every line keeps its place', () => {
  const chosen = ['1', 'extra', '-', '0'];
  assert.deepEqual(gradeParsons(chosen, []), { right: false, keep: chosen, missing: 0 });
  assert.equal(gradeParsons(['-', '0', '1'], []).right, false);
});
