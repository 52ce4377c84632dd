import assert from 'node:assert/strict';
import { test } from 'node:test';
import { again, check, fresh, giveUp, isClean, restore, viewOption } from './state.ts';

const wrongGrade = { right: false, keep: ['a'], missing: 1 };
const rightGrade = { right: true, keep: ['a', 'c'], missing: 0 };
const options = [
  { id: 'a', correct: true },
  { id: 'b', correct: false },
  { id: 'c', correct: true },
];
const wrong = check(fresh, ['a', 'b'], wrongGrade);
const marks = (state: typeof fresh) => options.map((option) => viewOption(state, option).mark);
const explained = (state: typeof fresh) => options.map((option) => viewOption(state, option).isExplained);

test('nothing is judged before a check', () => {
  assert.deepEqual(explained({ ...fresh, chosen: ['a'] }), [false, false, false]);
});

test('a wrong check judges what was chosen and does not give the key away', () => {
  assert.deepEqual(marks(wrong), ['right', 'wrong', undefined]);
  assert.deepEqual(explained(wrong), [true, true, false]);
});

test('trying again keeps the right choices and counts on', () => {
  const state = again(wrong, wrongGrade);
  assert.deepEqual(state, { phase: 'open', chosen: ['a'], attempts: 1 });
  assert.deepEqual(check(state, ['a', 'c'], rightGrade), { phase: 'right', chosen: ['a', 'c'], attempts: 2 });
});

test('giving up marks the key and explains every option', () => {
  const state = giveUp(wrong, wrong.chosen);
  assert.deepEqual(marks(state), ['right', 'wrong', 'missed']);
  assert.deepEqual(explained(state), [true, true, true]);
});

test('a question that is over begins anew with nothing chosen', () => {
  assert.deepEqual(again(giveUp(wrong, ['a']), wrongGrade), fresh);
});

test('only right at the first check is clean', () => {
  const right = check(fresh, ['a', 'c'], rightGrade);
  assert.deepEqual([right, { ...right, attempts: 2 }, giveUp(wrong, []), wrong].map(isClean), [
    true,
    false,
    false,
    false,
  ]);
});

test('a stored answer brings back the state it was given in', () => {
  const answer = {
    hash: 'h',
    chosen: ['a'],
    right: false,
    gaveUp: false,
    attempts: 1,
    firstTry: false,
    time: 1,
  };
  assert.equal(restore(answer).phase, 'wrong');
  assert.equal(restore({ ...answer, gaveUp: true }).phase, 'shown');
  assert.equal(restore({ ...answer, right: true }).phase, 'right');
});
