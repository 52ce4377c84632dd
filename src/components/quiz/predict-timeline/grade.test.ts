import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeParts, gradeTimeline, parseSeconds, readPrediction, writePrediction } from './grade.ts';

const key = ['0', '1', '2', '=2', '~0.1'];

test('the right order and the right total are right', () => {
  assert.deepEqual(gradeTimeline(['0', '1', '2', '-', 'extra', '=2,05'], key), {
    right: true,
    keep: ['0', '1', '2', '-', 'extra', '=2,05'],
    missing: 0,
  });
});

test('after a wrong check the order stays as it is, and a right total stays', () => {
  assert.deepEqual(gradeTimeline(['1', '0', '2', '=2'], key).keep, ['1', '0', '2', '=2']);
  assert.deepEqual(gradeTimeline(['0', '1', '2', '=3'], key).keep, ['0', '1', '2']);
});

test('a line that is not printed, or one left out, makes the order wrong', () => {
  assert.deepEqual(gradeParts(['0', '1', 'extra', '2', '=2'], key), { order: false, total: true });
  assert.deepEqual(gradeParts(['0', '1', '-', '2', '=9'], key), { order: false, total: false });
});

test('an answer is read as it was written', () => {
  for (const answer of [
    { order: ['1', '0'], out: ['x'], total: '1.5 s' },
    { order: ['1', '0'], out: [], total: '' },
  ]) {
    assert.deepEqual(readPrediction(writePrediction(answer)), answer);
  }
});

test('seconds are read as people write them, and nothing else is', () => {
  const typed = ['2', ' 2.5 ', '2,5', '.5', '2 s', '2초', '0', '0.001', '1500 ms', '20밀리초'];
  assert.deepEqual(typed.map(parseSeconds), [2000, 2500, 2500, 500, 2000, 2000, 0, 1, 1500, 20]);
  for (const no of ['', 'two', '-1', '1e3', '2 m', '1.2.3', '99999999']) {
    assert.equal(parseSeconds(no), undefined, no);
  }
});
