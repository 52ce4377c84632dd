import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlayOf, type RunLine } from './overlay.ts';

const LINES: RunLine[] = [
  { id: '0', text: 'A start', t: 0 },
  { id: '1', text: 'B start', t: 0 },
  { id: '2', text: 'B done', t: 1000 },
  { id: '3', text: 'A done', t: 2000 },
];
const TEXTS = new Map([...LINES.map(({ id, text }): [string, string] => [id, text]), ['never', 'C done']]);
const overlay = (order: string[], total: string, out: string[] = []) =>
  overlayOf({ order, out, total }, LINES, TEXTS, 2000);

test('a guess that is right in everything has nothing to lay over', () => {
  assert.equal(overlay(['0', '1', '2', '3'], '2', ['never']), undefined);
});

test('each line has the place it was given and the place it had', () => {
  assert.deepEqual(overlay(['0', '1', '3', '2'], '2')?.rows, [
    { text: 'A start', actual: 0, guess: 0 },
    { text: 'B start', actual: 1, guess: 1 },
    { text: 'B done', actual: 2, guess: 3 },
    { text: 'A done', actual: 3, guess: 2 },
  ]);
});

test('a line that was left out has no guess, and one that is not printed has nothing else', () => {
  const given = overlay(['0', '1', 'never', '3', '2'].slice(0, 4), '2', ['2']);
  assert.deepEqual(given?.rows.slice(2), [
    { text: 'B done', actual: 2 },
    { text: 'A done', actual: 3, guess: 3 },
    { text: 'C done', guess: 2 },
  ]);
  assert.equal(given.places, 4);
  assert.equal(overlay(['0', 'never', '1', '2', '3'], '2')?.places, 5);
});

test('both totals are on an axis that ends at the larger one', () => {
  assert.deepEqual(overlay(['0', '1', '2', '3'], '3,5')?.total, { guess: 3500, actual: 2000, end: 3500 });
  assert.deepEqual(overlay(['0', '1', '2', '3'], '1')?.total, { guess: 1000, actual: 2000, end: 2000 });
});

test('places whose lines are printed at one time are one stretch of the axis', () => {
  assert.deepEqual(overlay(['1', '0', '2', '3'], '2')?.times, [
    { t: 0, from: 0, count: 2 },
    { t: 1000, from: 2, count: 1 },
    { t: 2000, from: 3, count: 1 },
  ]);
});
