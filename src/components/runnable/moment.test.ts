import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentFragment, readMoment } from './moment.ts';

test('a moment is read as it was written', () => {
  const moment = { snippet: 'one-by-one', position: 11 };
  assert.equal(momentFragment(moment), '#t=one-by-one:11');
  assert.deepEqual(readMoment(momentFragment(moment)), moment);
});

test('any other fragment is none', () => {
  for (const fragment of ['', '#', '#t=', '#t=gather', '#t=gather:x', '#t=a b:1', '#step-3', '#t=x:1234567'])
    assert.equal(readMoment(fragment), undefined, fragment);
});
