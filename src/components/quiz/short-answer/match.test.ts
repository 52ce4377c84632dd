import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matches, normalForm, ofSeconds, ofText, parseTime, recognize } from './match.ts';

const cases: [key: string, same: string[], other: string[]][] = [
  [
    'event loop',
    ['Event Loop', '  event   loop ', '`event loop`', '“Event loop”.', 'event loop!', 'event loop입니다'],
    ['event loops', 'the event loop', 'eventloop', 'event', ''],
  ],
  [
    '이벤트 루프',
    ['이벤트 루프', '이벤트 루프'.normalize('NFD'), '이벤트 루프가', '이벤트 루프예요.', '‘이벤트 루프’는'],
    ['이벤트 루프을', '이벤트 루프의 일', '루프'],
  ],
  [
    '코루틴',
    ['코루틴이', '코루틴을', '코루틴이에요', '코루틴 입니다'],
    ['코루틴가', '코루틴이란', '코루틴들'],
  ],
  ['`await`', ['await', 'AWAIT', '`await`예요', 'await를', '"await";'], ['async', 'await await']],
  ['A 시작!', ['a 시작', 'A 시작', "'A 시작'"], ['B 시작', 'A시작']],
  ['Promise.all()', ['promise.all()'], ['promise.all', 'promiseXall()']],
];
for (const [key, same, other] of cases) {
  test(`what people write for ${key}, and nothing else, is ${key}`, () => {
    for (const typed of same) assert.ok(matches(typed, ofText(key)), typed);
    for (const typed of other) assert.ok(!matches(typed, ofText(key)), typed);
  });
}

test('a time is read with its unit, and as the end of a sentence', () => {
  const typed = ['1.5', '1.5 s', '1,5초', '1500 ms', '1.5초예요.', '`1.5`', '1.5 seconds.'];
  for (const time of typed) assert.ok(matches(time, ofSeconds(1.5)), time);
  for (const time of ['1.4', '15', 'soon', '', '1.5 hours']) assert.ok(!matches(time, ofSeconds(1.5)), time);
  assert.equal(parseTime('많이'), undefined);
});

test('a time is met within its tolerance, whose end is included', () => {
  const key = ofSeconds(1.1, 0.1);
  const typed = ['0.999', '1', '1.1', '1.2', '1.201'];
  assert.deepEqual(
    typed.map((time) => matches(time, key)),
    [false, true, true, true, false],
  );
});

test('the first of the known answers that fits is the one', () => {
  const known = [
    { id: 'key', answers: [ofText('task'), ofText('작업')] },
    { id: 'coroutine', answers: [ofText('coroutine'), ofText('코루틴')] },
  ];
  assert.equal(recognize('작업이에요', known)?.id, 'key');
  assert.equal(recognize('Coroutine.', known)?.id, 'coroutine');
  assert.equal(recognize('promise', known), undefined);
});

test('a normal form is its own normal form, and every text is matched by its own pattern', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(normalForm(normalForm(text)), normalForm(text));
      assert.ok(matches(text, ofText(text)));
    }),
  );
});
