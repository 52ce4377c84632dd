import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#i18n/languages.ts';
import { findTerms } from './find-terms.ts';
import type { Term } from './schema.ts';

const term = (id: string, ko: string, en: string, match: Term['match'] = {}): Term => ({
  id,
  term: { ko, en },
  definition: { ko, en },
  lesson: '01-x',
  match,
  avoid: {},
});
const TERMS = [
  term('event-loop', '이벤트 루프', 'event loop', { en: ['event loop', 'event loops'] }),
  term('task', '태스크', 'task'),
  term('microtask', '마이크로태스크', 'microtask'),
  term('io', 'I/O 바운드', 'I/O-bound'),
  term('loop', '루프', 'loop'),
  term('none', '작업', 'job', { ko: [], en: [] }),
];

const cases: [language: Language, text: string, found: string[]][] = [
  ['ko', '이벤트 루프는 태스크를 하나씩 골라요.', ['event-loop:이벤트 루프', 'task:태스크']],
  ['ko', '태스크그룹은 다른 말이에요. 마이크로태스크도요.', []],
  ['ko', '마이크로태스크예요. 그리고 태스크가 있어요.', ['microtask:마이크로태스크', 'task:태스크']],
  ['ko', '작업은 표시하지 않아요.', []],
  ['ko', '이런 일을 I/O 바운드라고 해요.', ['io:I/O 바운드']],
  ['en', 'Event loops run a task at a time.', ['event-loop:Event loops', 'task:task']],
  ['en', 'Tasks, multitask and create_task are other words.', []],
  ['en', 'An I/O-bound job', ['io:I/O-bound']],
  ['en', 'the task, and the task again', ['task:task']],
];

for (const [language, text, expected] of cases) {
  test(`in "${text}" ${expected.length === 0 ? 'nothing is found' : `is found ${expected.join(', ')}`}`, () => {
    const found = findTerms(text, TERMS, language);
    assert.deepEqual(
      found.map(({ id, from, to }) => `${id}:${text.slice(from, to)}`),
      expected,
    );
  });
}

test('a term that was found before is passed over', () => {
  assert.deepEqual(findTerms('a task', TERMS, 'en', new Set(['task'])), []);
});
