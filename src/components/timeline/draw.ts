import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import { lanesOf, type Lane, type Segment } from '#trace/lanes.ts';
import type { Trace } from '#trace/events.ts';
import { ticks } from './axis.ts';
import { laneName, waitText } from './names.ts';
import { shape, type Shape } from './shape.ts';

/** Pixels. The drawing's width is its container's: every x is a percentage of the run's time. */
const LANE = 58;
const BAR_TOP = 22;
const BAR = 24;
const AXIS = 30;
const INDENT = 14;
const MARK = 5;
/** More lanes than this cannot be read; the drawing says how many there are. */
const MOST_LANES = 200;
/** Marks of one lane closer together than this share of the run, in percent, are one mark to the eye. */
const CLOSE = 0.05;

export interface Drawing {
  shape: Shape;
  /** Pixels: how far the lanes reach; the axis is below them. */
  lanesHeight: number;
}

/**
 * Draws a run: one lane per task in start order, then the time axis.
 * @param id unique in the page; names the hatching pattern
 */
export function drawTimeline(trace: Trace, texts: Strings['timeline'], id: string): Drawing {
  const all = lanesOf(trace);
  const lanes = all.slice(0, MOST_LANES);
  const byTask = new Map(all.map((lane) => [lane.task, lane]));
  const x = (t: number) => `${trace.end.t > 0 ? round((t / trace.end.t) * 100) : 0}%`;
  const hatch = `hatch-${id}`;
  const bottom = lanes.length * LANE;
  const height = bottom + AXIS;
  const drawn = lanes.map((lane, index) =>
    drawLane(lane, index * LANE, { lanes: byTask, texts, x, hatch, trace }),
  );
  return {
    lanesHeight: bottom,
    shape: shape('svg', { class: 'timeline-drawing', width: '100%', height, 'aria-hidden': 'true' }, [
      shape('defs', {}, [hatching(hatch)]),
      ...drawAxis(trace.end.t, bottom, x, texts),
      ...drawn,
      ...(all.length > lanes.length ? [drawRest(all.length, bottom, texts)] : []),
    ]),
  };
}

interface Context {
  lanes: ReadonlyMap<number, Lane>;
  texts: Strings['timeline'];
  x: (t: number) => string;
  hatch: string;
  trace: Trace;
}

function drawLane(lane: Lane, top: number, context: Context): Shape {
  const { texts, x, trace } = context;
  const share = (t: number) => (trace.end.t > 0 ? t / trace.end.t : 0);
  const isLate = share(lane.from) > 0.6;
  const name = shape(
    'text',
    {
      class: 'name',
      x: x(lane.from),
      dx: isLate ? 0 : Math.min(lane.depth, 4) * INDENT,
      y: 14,
      'text-anchor': isLate ? 'end' : 'start',
    },
    [laneName(lane, texts)],
  );
  const after = share(lane.to) <= 0.7;
  const ending = shape(
    'text',
    {
      class: `ending ${lane.end}`,
      x: x(lane.to),
      dx: after ? 16 : 0,
      y: after ? BAR_TOP + BAR / 2 + 4 : 14,
      'text-anchor': after ? 'start' : 'end',
    },
    [`${texts[lane.end]} ${seconds(lane.to, texts.seconds)}`],
  );
  return shape('svg', { class: 'lane', y: top, width: '100%', height: LANE, overflow: 'visible' }, [
    isLate ? endBefore(name) : name,
    ...lane.segments.map((segment) => drawSegment(segment, context)),
    ...lane.prints.map((print) =>
      shape('circle', { class: 'print', cx: x(print.t), cy: BAR_TOP + BAR + 5, r: 2.5 }),
    ),
    drawCap(lane, x(lane.to)),
    // Where a short lane stands at the right, its name takes the place.
    ...(isLate && !after && share(lane.to) - share(lane.from) < 0.15 ? [] : [ending]),
  ]);
}

/** The segments that can be told apart: thousands of awaits at one instant are one mark. */
function visible(segments: readonly Segment[], share: (t: number) => number): Segment[] {
  const waits = segments.filter(({ state, from, to }) => state === 'waiting' && to > from);
  const runs = segments.filter(({ state }) => state === 'running');
  return [...apart(waits, ({ from }) => share(from)), ...apart(runs, ({ from }) => share(from))];
}

function apart<T>(items: readonly T[], share: (item: T) => number): T[] {
  let last = -Infinity;
  return items.filter((item) => {
    const at = share(item) * 100;
    if (at - last < CLOSE) return false;
    last = at;
    return true;
  });
}

/** A name that ends where its lane begins keeps a little distance from it. */
function endBefore(name: Shape): Shape {
  return { ...name, attributes: { ...name.attributes, dx: -4 } };
}

function drawSegment(segment: Segment, { x, hatch, lanes, texts }: Context): Shape {
  const width = `${round(Number.parseFloat(x(segment.to)) - Number.parseFloat(x(segment.from)))}%`;
  if (segment.state === 'running') {
    const isInstant = segment.to === segment.from;
    const size = isInstant ? { width: MARK, transform: `translate(${-MARK / 2} 0)` } : { width };
    return shape('rect', { class: 'running', x: x(segment.from), y: BAR_TOP, height: BAR, rx: 2, ...size });
  }
  return shape('svg', { class: 'waiting', x: x(segment.from), y: BAR_TOP, width, height: BAR }, [
    shape('rect', { class: 'ground', width: '100%', height: BAR }),
    shape('rect', { width: '100%', height: BAR, fill: `url(#${hatch})` }),
    shape('text', { x: 12, y: BAR / 2 + 4 }, [waitText(segment, lanes, texts)]),
  ]);
}

/** How a lane ends, told by shape: a tick, a cross, or an open end. */
function drawCap(lane: Lane, x: string): Shape {
  const marks = { done: 'M-4 0 -1 3 4 -3', failed: 'M-3 -3 3 3M3 -3 -3 3', unfinished: 'M-3 0H3' };
  return shape('svg', { class: `cap ${lane.end}`, x, y: BAR_TOP + BAR / 2, overflow: 'visible' }, [
    shape('circle', { r: 8 }),
    shape('path', { d: marks[lane.end] }),
  ]);
}

function drawAxis(
  end: number,
  bottom: number,
  x: (t: number) => string,
  texts: Strings['timeline'],
): Shape[] {
  const instants = ticks(end);
  return [
    shape('line', { class: 'axis', x1: 0, x2: '100%', y1: bottom, y2: bottom }),
    ...instants.flatMap((t) => {
      const anchor = t === 0 ? 'start' : t >= end * 0.95 ? 'end' : 'middle';
      return [
        shape('line', { class: 'tick', x1: x(t), x2: x(t), y1: 0, y2: bottom + 5 }),
        shape('text', { class: 'time', x: x(t), y: bottom + 21, 'text-anchor': anchor }, [
          seconds(t, texts.seconds),
        ]),
      ];
    }),
  ];
}

function drawRest(count: number, bottom: number, texts: Strings['timeline']): Shape {
  const text = fill(texts.tooMany, { n: MOST_LANES, all: count });
  return shape('text', { class: 'time', x: 0, y: bottom - 4 }, [text]);
}

function hatching(id: string): Shape {
  const box = { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return shape('pattern', box, [shape('rect', { class: 'stroke', width: 2, height: 7 })]);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
