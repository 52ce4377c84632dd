import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '#i18n/en.ts';
import { shape, type Shape } from '../shape.ts';
import { wordsOfWait } from '../words-of-wait.ts';
import { textsIn, withRoomForLabels } from './labels.ts';
import { fitText, SANS, textWidth } from '../text-width.ts';

test('a text is whole where there is room, cut with an ellipsis where there is some, and left out where not', () => {
  const text = 'waits for fetchPage(2)';
  const cases: [room: number, shown: string][] = [
    [textWidth(text, SANS), text],
    [textWidth(text, SANS) - 1, 'waits for fetchPage(…'],
    [80, 'waits for…'],
    [30, ''],
    [0, ''],
  ];
  for (const [room, shown] of cases) assert.equal(fitText(text, room, SANS), shown);
  for (let room = 0; room < 200; room++) assert.ok(textWidth(fitText(text, room, SANS), SANS) <= room);
  assert.equal(fitText('타이머를 기다림', 90, SANS), '타이머를 기…');
});

const arrow = (x: number, y: number, isPresent = false): Shape =>
  shape('g', { class: isPresent ? 'arrow woke present' : 'arrow woke' }, [
    shape('path', { class: 'shaft' }),
    shape('text', { class: 'label', x, y }, ['woke']),
  ]);
const labels = (arrows: Shape[]) => arrows.map(({ children }) => children.length === 2);

test('of labels that lie on each other the first stays, and before it that of the present moment', () => {
  assert.deepEqual(labels(withRoomForLabels([arrow(10, 20), arrow(14, 24), arrow(10, 60)], [])), [
    true,
    false,
    true,
  ]);
  assert.deepEqual(labels(withRoomForLabels([arrow(10, 20), arrow(14, 24, true)], [])), [false, true]);
  const toTheLeft = shape('g', { class: 'arrow' }, [
    shape('path', {}),
    shape('text', { class: 'label', x: 8, y: 20, 'text-anchor': 'end' }, ['woke']),
  ]);
  assert.deepEqual(labels(withRoomForLabels([arrow(12, 20), toTheLeft], [])), [true, true]);
});

test('the words of a bar and of an ending come before a label', () => {
  const lane = [
    shape('svg', { class: 'waiting', x: 40, y: 20 }, [shape('text', { x: 12, y: 16 }, ['waits for x'])]),
    shape('text', { class: 'ending', x: 300, y: 16, 'text-anchor': 'end' }, ['done 1.0 s']),
    shape('rect', { class: 'running', x: 10 }),
  ];
  const texts = textsIn(lane, 100);
  assert.deepEqual(
    texts.map(({ left, top }) => [Math.round(left), top]),
    [
      [52, 126],
      [231, 106],
    ],
  );
  const arrows = [arrow(60, 136), arrow(240, 116), arrow(60, 180)];
  assert.deepEqual(labels(withRoomForLabels(arrows, texts)), [false, false, true]);
});

test('a bar says the whole sentence, else only what is waited for, and never a part of a time', () => {
  const context = { lanes: new Map(), texts: en.timeline };
  const shown = (kind: 'timer' | 'promise', room: number) => {
    const wait = { kind, label: 'fetchPage(2)', ...(kind === 'timer' && { delay: 1250 }) };
    return wordsOfWait({ state: 'waiting', from: 0, to: 1, wait }, room, context).shown;
  };
  assert.deepEqual(
    [200, 90, 60, 20].map((room) => shown('promise', room)),
    ['waits for fetchPage(2)', 'fetchPage(2)', 'fetchP…', ''],
  );
  assert.deepEqual(
    [200, 60, 40, 20].map((room) => shown('timer', room)),
    ['waits for a 1.25 s timer', '1.25 s', '', ''],
  );
});
