import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Combinator, Trace, TraceEvent } from '#trace/events.ts';
import en from '#i18n/en.ts';
import { ticksBetween } from '../axis.ts';
import { curve } from './draw-arrows.ts';
import { instantsOf, tracksOf } from './model.ts';
import { relationsOf } from './relations.ts';
import { svgFile } from './save.ts';
import { PAD, Scale } from './scale.ts';
import { collapsedAtFirst, nested, visible } from './tree.ts';
import { relationWords } from './words.ts';

const events: TraceEvent[] = [
  { type: 'call', t: 0, task: 1, parent: 0, label: 'a()' },
  { type: 'call', t: 0, task: 2, parent: 1, label: 'b()' },
  { type: 'timer-set', t: 0, task: 2, timer: 1, at: 1000 },
  { type: 'await', t: 0, task: 2, kind: 'timer', timer: 1, label: 'sleep(1000)' },
  { type: 'await', t: 0, task: 1, kind: 'task', on: 2, label: 'b()' },
  { type: 'call', t: 0, task: 3, parent: 0, label: 'c()' },
  { type: 'return', t: 0, task: 3, value: 'undefined' },
  { type: 'timer-fire', t: 1000, timer: 1 },
  { type: 'resume', t: 1000, task: 2 },
  { type: 'log', t: 1000, task: 2, stream: 'stdout', text: 'b' },
  { type: 'return', t: 1000, task: 2, value: 'undefined' },
  { type: 'resume', t: 1000, task: 1 },
  { type: 'log', t: 2000, task: 1, stream: 'stdout', text: 'late' },
];
const trace: Trace = { version: 1, language: 'typescript', events, end: { t: 2000, reason: 'completed' } };
const tracks = tracksOf(trace);

test('each stretch of a lane knows the events with which it begins and ends', () => {
  const stretches = tracks.map(({ stretches: own }) =>
    own.map(({ segment, from, to }) => [segment.state, from.event, to.event]),
  );
  assert.deepEqual(stretches, [
    [['running', -1, -1]],
    [
      ['running', 0, 4],
      ['waiting', 4, 11],
      ['running', 11, 13],
    ],
    [
      ['running', 1, 3],
      ['waiting', 3, 8],
      ['running', 8, 10],
    ],
    [['running', 5, 6]],
  ]);
});

test('an instant is where two events or more are at one time', () => {
  assert.deepEqual(instantsOf(trace), [
    { t: 0, first: 0, count: 7 },
    { t: 1000, first: 7, count: 5 },
  ]);
});

test('without an open instant the axis is linear, from margin to margin', () => {
  const scale = new Scale(2000, 1044, 1, []);
  assert.deepEqual(
    [0, 500, 2000].map((t) => scale.before(t)),
    [PAD, PAD + 250, PAD + 1000],
  );
  assert.equal(scale.width, 1044);
});

test('an open instant has a column for each event, and the rest of the axis stays in proportion', () => {
  const scale = new Scale(2000, 1044, 1, [{ t: 1000, first: 7, count: 5 }]);
  const columns = [7, 8, 9, 10, 11].map(
    (event) => scale.right({ t: 1000, event }) - scale.left({ t: 1000, event }),
  );
  assert.equal(new Set(columns).size, 1);
  assert.ok(columns[0]! > 40);
  assert.equal(scale.before(1000) - scale.after(0), scale.before(2000) - scale.after(1000));
  assert.equal(scale.after(1000) - scale.before(1000), 5 * columns[0]!);
  assert.equal(scale.positionAt(scale.left({ t: 1000, event: 9 }) + 5), 10);
  assert.equal(scale.positionAt(scale.before(1500)), undefined);
});

const scales = fc
  .record({
    // Virtual time is counted in quarters of a millisecond.
    end: fc.integer({ min: 0, max: 480_000 }).map((quarters) => quarters / 4),
    room: fc.integer({ min: 0, max: 2000 }),
    zoom: fc.double({ min: 1, max: 1000, noNaN: true }),
    open: fc.uniqueArray(
      fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), count: fc.nat(90) }),
      {
        selector: ({ share }) => share,
        maxLength: 5,
      },
    ),
  })
  .map(({ end, room, zoom, open }) => {
    const times = [...new Set(open.map(({ share }) => share * end))].sort((a, b) => a - b);
    const instants = times.map((t, index) => ({ t, first: index * 100, count: 2 + open[index]!.count }));
    return new Scale(end, room, zoom, instants);
  });

test('a place on the axis and its pixel lead to each other, however it is zoomed and opened', () => {
  fc.assert(
    fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
      const x = PAD + share * (scale.width - 2 * PAD);
      const point = scale.pointAt(x);
      assert.ok(point.t >= 0 && point.t <= scale.end && point.inside >= 0 && point.inside <= 1);
      if (scale.perMs === 0 && scale.positionAt(x) === undefined) return;
      assert.ok(scale.xOf(point) - x < 0.01 && x - scale.xOf(point) < scale.width * 1e-6 + 40);
    }),
  );
});

test('later is never further to the left', () => {
  fc.assert(
    fc.property(
      scales,
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      (scale, pair) => {
        const [first, second] = pair.map((share) => share * scale.end).sort((a, b) => a - b) as [
          number,
          number,
        ];
        assert.ok(scale.before(first) <= scale.before(second) + 1e-6);
        assert.ok(scale.before(first) <= scale.after(first));
      },
    ),
  );
});

test('the times on the axis are round and far enough apart, from 1 ms to 60 s', () => {
  for (const [from, to, perMs, expected] of [
    [0, 1, 1000, [0, 1]],
    [0, 60_000, 0.016, [0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000]],
    [59_990, 60_000, 64, [59_990, 59_992, 59_994, 59_996, 59_998, 60_000]],
    [0, 0, 0, [0]],
  ] as const) {
    assert.deepEqual(ticksBetween(from, to, perMs, 100), expected);
  }
});

test('lanes stand below the one that started them, and are hidden with it', () => {
  const branches = nested(tracks);
  assert.deepEqual(
    branches.map(({ track, depth, below }) => [track.lane.task, depth, below]),
    [
      [0, 0, 3],
      [1, 1, 1],
      [2, 2, 0],
      [3, 1, 0],
    ],
  );
  assert.deepEqual(
    visible(branches, new Set([1])).map(({ track }) => track.lane.task),
    [0, 1, 3],
  );
  assert.equal(collapsedAtFirst(branches).size, 0);
});

test('of many lanes the deep ones begin hidden, and what the module started never does', () => {
  const many = Array.from({ length: 40 }, (_, index): TraceEvent => {
    const parent = index < 8 ? 0 : (index % 8) + 1;
    return { type: 'call', t: 0, task: index + 1, parent, label: 'f()' };
  });
  const branches = nested(tracksOf({ ...trace, events: many }));
  assert.deepEqual([...collapsedAtFirst(branches)], [1, 2, 3, 4, 5, 6, 7, 8]);
  const wide = many.map((event) => ({ ...event, parent: 0 }) as TraceEvent);
  assert.equal(collapsedAtFirst(nested(tracksOf({ ...trace, events: wide }))).size, 0);
});

test('arrows say who started, awaits and woke whom, and so do words', () => {
  const relations = relationsOf(tracks);
  assert.deepEqual(
    relations.map(({ kind, source, target, from, to }) => [kind, source, target, from.event, to.event]),
    [
      ['started', 0, 1, 0, 0],
      ['started', 1, 2, 1, 1],
      ['awaits', 1, 2, 4, 4],
      ['started', 0, 3, 5, 5],
      ['woke', 2, 1, 10, 11],
    ],
  );
  const lanes = new Map(tracks.map(({ lane }) => [lane.task, lane]));
  assert.deepEqual(relationWords(1, relations, lanes, en.timeline), [
    'started by main program',
    'started b()',
    'awaits b()',
    'woken by b()',
  ]);
});

test('arrows go through a combinator: each task that it waits for, when it ends', () => {
  const ends = (...failed: boolean[]): TraceEvent[] =>
    failed.map((isFailed, index) => {
      const at = { t: (index + 1) * 10, task: index + 1 };
      const error = { name: 'Error', message: 'no', text: 'Error: no' };
      return isFailed ? { ...at, type: 'throw', error } : { ...at, type: 'return', value: 'undefined' };
    });
  const arrows = (combines: Combinator, until: number, ...failed: boolean[]) => {
    const wait = { type: 'await', kind: 'promise', label: 'both', inputs: [1, 2], combines } as const;
    const some = ends(...failed);
    const run: TraceEvent[] = [
      { type: 'call', t: 0, task: 1, parent: 0, label: 'a()' },
      { type: 'call', t: 0, task: 2, parent: 0, label: 'b()' },
      { ...wait, t: 0, task: 0 },
      ...some.slice(0, until),
      { type: 'resume', t: until * 10, task: 0 },
      ...some.slice(until),
    ];
    const end = { t: 20, reason: 'completed' } as const;
    return relationsOf(tracksOf({ version: 1, language: 'typescript', events: run, end }))
      .filter(({ kind }) => kind !== 'started')
      .map(({ kind, source, target, to }) => `${kind} ${source} ${target} at ${to.event}`);
  };
  const awaits = ['awaits 0 1 at 2', 'awaits 0 2 at 2'];
  assert.deepEqual(arrows('all', 2, false, false), [...awaits, 'settled 1 0 at 3', 'woke 2 0 at 5']);
  assert.deepEqual(arrows('all', 1, true, false), [...awaits, 'woke 1 0 at 4']);
  assert.deepEqual(arrows('allSettled', 2, true, false), [...awaits, 'settled 1 0 at 3', 'woke 2 0 at 5']);
  assert.deepEqual(arrows('any', 2, true, false), [...awaits, 'settled 1 0 at 3', 'woke 2 0 at 5']);
  assert.deepEqual(arrows('race', 1, false, false), [...awaits, 'woke 1 0 at 4']);
});

test('an arrow ends where it leads, and its kind is told by its side', () => {
  const ends = { from: { x: 10, y: 0 }, to: { x: 10, y: 58 } };
  assert.match(curve({ kind: 'started', ...ends }).d, /^M10 0C28 0 28 58 10 58$/);
  assert.ok(curve({ kind: 'woke', ...ends }).middle.x < 10);
});

test('a saved picture is a file of its own, and a text of the program is never markup in it', () => {
  const label = '<script>alert(1)</script>';
  const bad: Trace = { ...trace, events: [{ type: 'call', t: 0, task: 1, parent: 0, label }] };
  const { text } = svgFile(bad, en.timeline);
  assert.match(text, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]+><style>/);
  assert.ok(!text.includes('<script') && !text.includes('var('));
});
