import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace } from '#trace/events.ts';
import { lanesOf } from '#trace/lanes.ts';
import { ticks } from './axis.ts';
import { drawLane, LANE_HEIGHT, percent, type LaneContext } from './draw-lane.ts';
import { shape, type Shape } from './shape.ts';

/** Pixels. The drawing is as wide as its container: every x is a share of the run's time. */
const AXIS = 30;

/** More lanes than this cannot be read; the drawing says how many there are. */
const MOST_LANES = 200;

export interface Drawing {
  shape: Shape;
  /** Pixels: how far the lanes reach; the axis is below them. */
  lanesHeight: number;
}

/**
 * Draws a run: one lane per task in start order, then the time axis.
 * @param id unique in the page; names the hatching pattern
 * @param end where the axis ends, in virtual ms; at the end of the run when absent
 * @param width of the drawing in px, where it is known
 */
export function drawTimeline(
  trace: Trace,
  texts: Strings['timeline'],
  id: string,
  end = trace.end.t,
  width?: number,
): Drawing {
  const all = lanesOf(trace);
  const shown = all.slice(0, MOST_LANES);
  const isCut = shown.length < all.length;
  const context: LaneContext = {
    lanes: new Map(all.map((lane) => [lane.task, lane])),
    texts,
    width,
    share: (t) => (end > 0 ? t / end : 0),
    hatch: `hatch-${id}`,
  };
  const lanesHeight = (shown.length + (isCut ? 0.5 : 0)) * LANE_HEIGHT;
  const size = { width: '100%', height: lanesHeight + AXIS };
  return {
    lanesHeight,
    shape: shape('svg', { class: 'timeline-drawing', ...size, 'aria-hidden': 'true' }, [
      shape('defs', {}, [hatching(context.hatch)]),
      ...drawAxis(end, lanesHeight, context),
      ...shown.map((lane, index) => drawLane(lane, index * LANE_HEIGHT, context)),
      ...(isCut ? [drawCut(all.length, lanesHeight, texts)] : []),
    ]),
  };
}

function drawAxis(end: number, bottom: number, { share, texts }: LaneContext): Shape[] {
  return [
    shape('line', { class: 'axis', x1: 0, x2: '100%', y1: bottom, y2: bottom }),
    ...ticks(end).flatMap((t) => {
      const x = percent(share(t));
      const anchor = t === 0 ? 'start' : t >= end * 0.95 ? 'end' : 'middle';
      return [
        shape('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: bottom + 5 }),
        shape('text', { class: 'time', x, y: bottom + 21, 'text-anchor': anchor }, [
          seconds(t, texts.seconds),
        ]),
      ];
    }),
  ];
}

function drawCut(count: number, bottom: number, texts: Strings['timeline']): Shape {
  const text = fill(texts.tooMany, { n: MOST_LANES, all: count });
  return shape('text', { class: 'time', x: 0, y: bottom - 8 }, [text]);
}

/** The pattern of waiting. */
export function hatching(id: string): Shape {
  const box = { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return shape('pattern', box, [shape('rect', { class: 'stroke', width: 2, height: 7 })]);
}
