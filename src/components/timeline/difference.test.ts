import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '#i18n/en.ts';
import ko from '#i18n/ko.ts';
import type { Trace } from '#trace/events.ts';
import { difference } from './difference.ts';

const lasting = (t: number): Trace => ({
  version: 1,
  language: 'typescript',
  events: [],
  end: { t, reason: 'completed' },
});

test('the difference of two runs is said, whichever is longer', () => {
  const say = (mine: number, course: number) => difference(lasting(mine), lasting(course), en.timeline);
  assert.equal(say(3000, 2000), 'Yours takes 3.0 s and the course’s 2.0 s: 1.0 s more.');
  assert.equal(say(500, 2000), 'Yours takes 0.5 s and the course’s 2.0 s: 1.5 s less.');
  assert.equal(say(2000, 2000), 'Both take 2.0 s.');
  assert.equal(difference(lasting(0), lasting(0), ko.timeline), '둘 다 0.0초 걸려요.');
});
