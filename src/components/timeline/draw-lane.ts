import type { Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Lane, Segment } from '#trace/lanes.ts';
import { laneName, waitText } from '#components/task-name.ts';
import { wordsOfWait } from './words-of-wait.ts';
import { shape, type Shape } from './shape.ts';

/** Pixels. */
export const LANE_HEIGHT = 58;
const BAR_TOP = 22;
const BAR = 24;
const INDENT = 14;
const MARK = 5;

/** Marks of one lane closer together than this share of the run are one mark to the eye. */
const CLOSE = 0.0005;

export interface LaneContext {
  lanes: ReadonlyMap<number, Lane>;
  texts: Strings['timeline'];
  /** Where an instant stands in the drawing, from 0 to 1. */
  share: (t: number) => number;
  /** Pixels of the drawing, where they are known: words that do not fit into their bar are cut then. */
  width: number | undefined;
  /** The id of the hatching pattern. */
  hatch: string;
}

/** One task's lane: its name, a bar for each wait, a mark for each moment it ran, its prints, and how it ended. */
export function drawLane(lane: Lane, top: number, context: LaneContext): Shape {
  const { share } = context;
  const waits = lane.segments.filter(({ state, from, to }) => state === 'waiting' && to > from);
  const runs = lane.segments.filter(({ state }) => state === 'running');
  return shape('svg', { class: 'lane', y: top, width: '100%', height: LANE_HEIGHT, overflow: 'visible' }, [
    drawName(lane, context),
    ...apart(waits, ({ from }) => share(from)).map((wait) => drawWait(wait, context)),
    ...apart(runs, ({ from }) => share(from)).map((run) => drawRun(run, context)),
    ...apart(lane.prints, ({ t }) => share(t)).map(({ t }) =>
      shape('circle', { class: 'print', cx: percent(share(t)), cy: BAR_TOP + BAR + 5, r: 2.5 }),
    ),
    drawCap(lane, context),
    ...drawEnding(lane, context),
  ]);
}

export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** Of items in order, those that can be told apart: thousands of awaits at one instant are one mark. */
function apart<T>(items: readonly T[], share: (item: T) => number): T[] {
  let last = -Infinity;
  return items.filter((item) => {
    const isApart = share(item) - last >= CLOSE;
    if (isApart) last = share(item);
    return isApart;
  });
}

/** A name stands above the beginning of its lane; before it, where it would run out of the drawing. */
function drawName(lane: Lane, { share, texts }: LaneContext): Shape {
  const attributes: Shape['attributes'] = isLate(lane, share)
    ? { dx: -4, 'text-anchor': 'end' }
    : { dx: Math.min(lane.depth, 4) * INDENT };
  return shape('text', { class: 'name', x: percent(share(lane.from)), y: 14, ...attributes }, [
    laneName(lane, texts),
  ]);
}

function isLate(lane: Lane, share: LaneContext['share']): boolean {
  return share(lane.from) > 0.6;
}

/** How and when a lane ended: after its bar, or above the end of it. Left out where neither has room. */
function drawEnding(lane: Lane, { share, texts }: LaneContext): Shape[] {
  const [from, to] = [share(lane.from), share(lane.to)];
  const hasRoomAfter = to <= 0.7;
  if (isLate(lane, share) && !hasRoomAfter && to - from < 0.15) return [];
  const place: Shape['attributes'] = hasRoomAfter
    ? { dx: 16, y: BAR_TOP + BAR / 2 + 4 }
    : { dx: 0, y: 14, 'text-anchor': 'end' };
  const text = `${texts[lane.end]} ${seconds(lane.to, texts.seconds)}`;
  return [shape('text', { class: `ending ${lane.end}`, x: percent(to), ...place }, [text])];
}

function drawRun({ from, to }: Segment, { share }: LaneContext): Shape {
  const size: Shape['attributes'] =
    to === from
      ? { width: MARK, transform: `translate(${-MARK / 2} 0)` }
      : { width: percent(share(to) - share(from)) };
  return shape('rect', {
    class: 'running',
    x: percent(share(from)),
    y: BAR_TOP,
    height: BAR,
    rx: 2,
    ...size,
  });
}

/** A hatched bar with what is waited for; a text that is too long is cut by the bar's own end. */
function drawWait(segment: Segment, context: LaneContext): Shape {
  const { share, hatch, lanes, texts, width } = context;
  const [from, to] = [share(segment.from), share(segment.to)];
  const box = { class: 'waiting', x: percent(from), y: BAR_TOP, width: percent(to - from), height: BAR };
  const words =
    width === undefined
      ? waitText(segment, lanes, texts)
      : wordsOfWait(segment, (to - from) * width - 24, context).shown;
  return shape('svg', box, [
    shape('rect', { class: 'ground', width: '100%', height: BAR }),
    shape('rect', { width: '100%', height: BAR, fill: `url(#${hatch})` }),
    shape('text', { x: 12, y: BAR / 2 + 4 }, [words]),
  ]);
}

/** How a lane ends, told by shape: a tick, a cross, or an open end. */
function drawCap(lane: Lane, { share }: LaneContext): Shape {
  const marks = { done: 'M-4 0 -1 3 4 -3', failed: 'M-3 -3 3 3M3 -3 -3 3', unfinished: 'M-3 0H3' };
  const place = { x: percent(share(lane.to)), y: BAR_TOP + BAR / 2, overflow: 'visible' };
  return shape('svg', { class: `cap ${lane.end}`, ...place }, [
    shape('circle', { r: 8 }),
    shape('path', { d: marks[lane.end] }),
  ]);
}
