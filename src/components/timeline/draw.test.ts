import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '#i18n/en.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { ticks } from './axis.ts';
import { drawTimeline } from './draw.ts';
import { shapeToHtml, shape } from './shape.ts';
import { storyOf } from './story.ts';

const trace: Trace = {
  version: 1,
  language: 'typescript',
  events: [
    { type: 'call', t: 0, task: 1, parent: 0, label: 'task("A", 2000)' },
    { type: 'timer-set', t: 0, task: 1, timer: 1, at: 2000 },
    { type: 'await', t: 0, task: 1, kind: 'timer', timer: 1, label: 'sleep(2000)' },
    { type: 'call', t: 0, task: 2, parent: 0, label: 'task("B", 1000)' },
    { type: 'await', t: 0, task: 2, kind: 'promise', label: '<b>later</b>' },
    { type: 'await', t: 0, task: 0, kind: 'task', on: 1, label: 'a' },
    { type: 'resume', t: 1000, task: 2 },
    { type: 'log', t: 1000, task: 2, stream: 'stdout', text: 'B done' },
    { type: 'return', t: 1000, task: 2, value: 'undefined' },
    { type: 'resume', t: 2000, task: 1 },
    { type: 'return', t: 2000, task: 1, value: 'undefined' },
    { type: 'resume', t: 2000, task: 0 },
  ],
  end: { t: 2000, reason: 'completed' },
};

test('a bar stands where its time is, as a share of the whole run', () => {
  const html = shapeToHtml(drawTimeline(trace, en.timeline, 'x').shape);
  const bars = [...html.matchAll(/class="waiting" x="([^"]+)" y="\d+" width="([^"]+)"/g)].map((m) => [
    m[1],
    m[2],
  ]);
  assert.deepEqual(bars, [
    ['0%', '100%'],
    ['0%', '100%'],
    ['0%', '50%'],
  ]);
});

test('a text of the program is never markup', () => {
  const html = shapeToHtml(drawTimeline(trace, en.timeline, 'x').shape);
  assert.ok(html.includes('&lt;b&gt;later&lt;/b&gt;'));
  assert.ok(!html.includes('<b>'));
  assert.equal(
    shapeToHtml(shape('text', { class: '"><script>' })),
    '<text class="&quot;&gt;&lt;script&gt;"></text>',
  );
});

test('a run at one instant is drawn without a division by zero', () => {
  const instant: Trace = { ...trace, events: trace.events.slice(0, 1), end: { t: 0, reason: 'completed' } };
  assert.doesNotMatch(shapeToHtml(drawTimeline(instant, en.timeline, 'x').shape), /NaN|Infinity/);
});

test('thousands of awaits at one instant are one mark, and lanes beyond two hundred are counted', () => {
  const turns = Array.from({ length: 5000 }, (_, index): TraceEvent[] => [
    { type: 'await', t: 0, task: 1, kind: 'value', label: 'null' },
    { type: 'resume', t: 0, task: 1 },
    { type: 'call', t: 0, task: index + 3, parent: 0, label: 'f()' },
  ]).flat();
  const busy = { ...trace, events: [...trace.events, ...turns] };
  const html = shapeToHtml(drawTimeline(busy, en.timeline, 'x').shape);
  assert.equal(html.match(/class="lane"/g)?.length, 200);
  assert.ok(html.includes('The first 200 of 5003 tasks are drawn.'));
  assert.ok(html.length < 200_000, `${html.length} characters`);
  assert.equal(storyOf(busy, en.timeline).length, 301);
});

test('the axis has at most seven round instants and begins at 0', () => {
  for (const end of [0, 1, 3, 30, 999, 1000, 1500, 2000, 3000, 59_999, 120_000]) {
    const instants = ticks(end);
    assert.equal(instants[0], 0);
    assert.ok(instants.length <= 7 && instants.every((t) => t <= end), `${end}: ${instants.join()}`);
  }
  assert.deepEqual(ticks(2000), [0, 500, 1000, 1500, 2000]);
});

test('the story says in order what the drawing shows', () => {
  assert.deepEqual(
    storyOf(trace, en.timeline).map(({ time, text }) => `${time} ${text}`),
    [
      '0.0 s task("A", 2000) starts',
      '0.0 s task("A", 2000): waits for a 2.0 s timer',
      '0.0 s task("B", 1000) starts',
      '0.0 s task("B", 1000): waits for <b>later</b>',
      '0.0 s main program: waits for task("A", 2000)',
      '1.0 s task("B", 1000) goes on',
      '1.0 s task("B", 1000) prints: B done',
      '1.0 s task("B", 1000) is done',
      '2.0 s task("A", 2000) goes on',
      '2.0 s task("A", 2000) is done',
      '2.0 s main program goes on',
    ],
  );
});
