import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '#i18n/en.ts';
import ko from '#i18n/ko.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { drawInside, insideOf, insideText, insideTime } from './inside.ts';
import { DENSE } from './draw-track.ts';
import { tracksOf } from './model.ts';
import { PAD, Scale } from './scale.ts';
import { below, nested } from './tree.ts';

/** A job of three tasks: one fails, one is never done, and between 300 and 600 none of the first two lives. */
const events: TraceEvent[] = [
  { type: 'call', t: 0, task: 1, parent: 0, label: 'job()' },
  { type: 'call', t: 0, task: 2, parent: 1, label: 'a()' },
  { type: 'await', t: 0, task: 2, kind: 'promise', label: 'p' },
  { type: 'resume', t: 300, task: 2 },
  { type: 'throw', t: 300, task: 2, error: { name: 'Error', message: 'no', text: 'Error: no' } },
  { type: 'call', t: 600, task: 3, parent: 1, label: 'b()' },
  { type: 'await', t: 600, task: 3, kind: 'promise', label: 'p' },
  { type: 'call', t: 800, task: 4, parent: 3, label: 'c()' },
  { type: 'return', t: 800, task: 4, value: 'undefined' },
];
const trace: Trace = { version: 1, language: 'typescript', events, end: { t: 1000, reason: 'unsettled' } };
const branches = nested(tracksOf(trace));
const inside = insideOf(below(branches, branches[1]!));

test('what a collapsed lane hides is counted, with what failed and what is not finished', () => {
  assert.equal(insideText(inside, en.timeline), '+3 · 1 failed · 1 not finished');
  assert.equal(insideText(inside, ko.timeline), '+3 · 실패 1 · 끝나지 않음 1');
  assert.equal(insideTime(inside, en.timeline), 'From 0.0 s to 1.0 s');
  assert.equal(insideText(insideOf(below(branches, branches[3]!)), en.timeline), '+1');
});

test('the line of a collapsed lane is where any of them lived, the blocks where one ran', () => {
  const times = (spans: readonly { from: { t: number }; to: { t: number } }[]) =>
    spans.map(({ from, to }) => [from.t, to.t]);
  assert.deepEqual(times(inside.lived), [
    [0, 300],
    [600, 1000],
  ]);
  assert.deepEqual(times(inside.ran), [
    [0, 0],
    [300, 300],
    [600, 600],
    [800, 800],
  ]);
  assert.deepEqual(
    inside.failed.map(({ t }) => t),
    [300],
  );
});

test('it is drawn on the scale of the lanes, and leaves out what is not in view', () => {
  const scale = new Scale(1000, 1000 + 2 * PAD, 1, []);
  const view = {
    scale,
    left: 0,
    width: scale.width,
    size: DENSE,
    texts: en.timeline,
    lanes: new Map(),
    hatch: '',
  };
  const places = (shapes: ReturnType<typeof drawInside>) =>
    shapes.map(({ attributes }) => [
      attributes['class'],
      attributes['x'] ?? attributes['x1'] ?? attributes['transform'],
    ]);
  const y = DENSE.height - 4.5;
  assert.deepEqual(places(drawInside(inside, view, DENSE)), [
    ['inside-lived', PAD],
    ['inside-lived', PAD + 600],
    ['inside-ran', PAD],
    ['inside-ran', PAD + 300],
    ['inside-ran', PAD + 600],
    ['inside-ran', PAD + 800],
    ['inside-failed', `translate(${PAD + 300} ${y})`],
  ]);
  const shapes = drawInside(inside, { ...view, left: PAD + 500, width: 200 }, DENSE);
  assert.deepEqual(places(shapes), [
    ['inside-lived', 100],
    ['inside-ran', 100],
  ]);
});
