import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shuffle } from './shuffle.ts';

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const order = (ids: string[], seed: string) => shuffle(items(...ids), seed).map(({ id }) => id);

test('the order follows from the ids, not from the order they were written in', () => {
  assert.deepEqual(order(['a', 'b', 'c', 'd'], 'why'), order(['d', 'c', 'b', 'a'], 'why'));
});

test('a new option does not move the others', () => {
  const before = order(['a', 'b', 'c', 'd'], 'why');
  const after = order(['a', 'b', 'c', 'd', 'e'], 'why');
  assert.deepEqual(
    after.filter((id) => id !== 'e'),
    before,
  );
});

test('the option that is written first lands in each place about as often', () => {
  const places = [0, 0, 0, 0];
  for (let n = 0; n < 4000; n++) places[order(['a', 'b', 'c', 'd'], `question-${n}`).indexOf('a')]!++;
  assert.ok(
    places.every((count) => count > 900 && count < 1100),
    `${places.join(', ')} of 4000`,
  );
});
