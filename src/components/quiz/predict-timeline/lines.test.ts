import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestInOrder } from './in-order.ts';
import { problemOf } from './resolve.ts';
import { shuffleLines } from './shuffled.ts';

const lines = (...texts: string[]) =>
  texts.map((text, place) => ({ id: String(place), lines: [{ text }], correct: true, why: '' }));

test('the lines that are in order are the most that can be', () => {
  const cases: [number[], number[]][] = [
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [1, 2, 0],
      [1, 2],
    ],
    [[2, 1, 0], [2]],
    [
      [3, 0, 1, 2],
      [0, 1, 2],
    ],
    [[], []],
  ];
  for (const [places, inOrder] of cases) assert.deepEqual([...longestInOrder(places)], inOrder);
});

test('whatever the question is called, its lines never begin in the right order', () => {
  for (const texts of [
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['x', 'y', 'x'],
    ['x', 'x', 'y', 'x'],
  ]) {
    const distractor = { id: 'no', lines: [{ text: 'no' }], correct: false, why: 'because' };
    for (let seed = 0; seed < 300; seed++) {
      const shuffled = shuffleLines([...lines(...texts), distractor], `question-${seed}`);
      const printed = shuffled.filter(({ correct }) => correct).map((option) => option.lines?.[0]?.text);
      assert.notDeepEqual(printed, texts, `question-${seed}`);
      assert.equal(shuffled.length, texts.length + 1);
    }
  }
});

test('what cannot be asked is said, with what to do', () => {
  const no = { id: 'no', text: 'end' };
  assert.equal(problemOf(['a', 'b'], [no]), undefined);
  assert.match(problemOf(['a', 'end'], [no])?.actual ?? '', /"no" says "end", which the program prints/);
  assert.match(problemOf(['a', 'a'], [])?.mend ?? '', /2 to 9 lines, two of them different/);
  assert.match(problemOf(['a'], [])?.actual ?? '', /prints 1 lines/);
});
