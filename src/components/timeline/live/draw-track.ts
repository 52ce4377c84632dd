import type { Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Lane } from '#trace/lanes.ts';
import { shape, type Shape } from '../shape.ts';
import type { Stretch, Track } from './model.ts';
import type { Scale } from './scale.ts';
import { wordsOfWait } from '../words-of-wait.ts';

/** Pixels of a row: all of it, the top of its bars, and their height. */
export interface RowSize {
  height: number;
  top: number;
  bar: number;
}

export const ROOMY: RowSize = { height: 58, top: 24, bar: 24 };
/** One that hides others, which have a line of their own below it. */
export const FOLDED: RowSize = { height: 58, top: 24, bar: 20 };
export const DENSE: RowSize = { height: 45, top: 18, bar: 15 };

const MARK = 5;
/** Pixels at the right side of a bar that its words leave to the sign of an end. */
const ENDING = 10;
/** What lies this far outside of the view is not drawn. */
const BEYOND = 24;

/** The part of the run that is in view, and how it is drawn. */
export interface View {
  scale: Scale;
  /** Pixels of the drawing that are to the left of the view, and pixels in view. */
  left: number;
  width: number;
  size: RowSize;
  texts: Strings['timeline'];
  lanes: ReadonlyMap<number, Lane>;
  /** The id of the hatching pattern. */
  hatch: string;
}

/** The bars and marks of a lane that are in view. `data-event` is the number of the event that each belongs to. */
export function drawTrack(track: Track, view: View, nameEnd: number): Shape[] {
  // One that takes no room must not hide a long one that begins at the same place.
  const waits = track.stretches.filter(
    ({ segment, from, to }) =>
      segment.state === 'waiting' && view.scale.left(to) - view.scale.right(from) >= 0.5,
  );
  const runs = track.stretches.filter(({ segment }) => segment.state === 'running');
  return [
    ...apart(waits, ({ from }) => view.scale.right(from)).flatMap((wait) => drawWait(wait, view)),
    ...apart(runs, ({ from }) => view.scale.left(from)).flatMap((run) => drawRun(run, view)),
    ...drawSteps(track, view),
    ...apart(track.prints, (print) => view.scale.right(print)).flatMap((print) => {
      const cx = (view.scale.left(print) + view.scale.right(print)) / 2 - view.left;
      if (cx < -BEYOND || cx > view.width + BEYOND) return [];
      const cy = view.size.top + view.size.bar + (view.size === ROOMY ? 5 : 3.5);
      const hit = { class: 'hit', cx, cy, r: 9, 'data-event': print.event };
      return [shape('circle', hit), shape('circle', { class: 'print', cx, cy, r: 2.5 })];
    }),
    ...drawEnd(track, view, nameEnd),
  ];
}

/** Of items in order those that are at least a pixel or so apart. */
function apart<T>(items: readonly T[], x: (item: T) => number): T[] {
  let last = -Infinity;
  return items.filter((item) => {
    const isApart = x(item) - last >= 1.5;
    if (isApart) last = x(item);
    return isApart;
  });
}

function drawWait({ segment, from, to }: Stretch, view: View): Shape[] {
  const { scale, size } = view;
  const x = Math.max(scale.right(from) - view.left, -BEYOND);
  const end = Math.min(scale.left(to) - view.left, view.width + BEYOND);
  if (end - x < 0.5) return [];
  const box = {
    class: 'waiting',
    x,
    y: size.top,
    width: end - x,
    height: size.bar,
    'data-event': from.event,
  };
  const text = { x: Math.max(12, 8 - x), y: size.bar / 2 + 4.5 };
  const { whole, shown } = wordsOfWait(segment, Math.min(end, view.width) - x - text.x - ENDING, view);
  return [
    shape('svg', box, [
      shape('rect', { class: 'ground', width: '100%', height: size.bar }),
      shape('rect', { width: '100%', height: size.bar, fill: `url(#${view.hatch})` }),
      ...(shown === '' ? [] : [shape('text', text, [shown])]),
      ...(shown === whole ? [] : [shape('title', {}, [whole])]),
    ]),
  ];
}

function drawRun({ from, to }: Stretch, { scale, left, width: room, size }: View): Shape[] {
  const [begin, end] = [scale.left(from) - left, scale.right(to) - left];
  const width = Math.max(MARK, end - begin);
  const x = end - begin < MARK ? (begin + end - MARK) / 2 : begin;
  if (x > room + BEYOND || x + width < -BEYOND) return [];
  const cut = Math.max(x, -BEYOND);
  const right = Math.min(x + width, room + BEYOND);
  const box = { x: cut, y: size.top, width: right - cut, height: size.bar, rx: 2.5 };
  return [shape('rect', { class: 'running', ...box, 'data-event': Math.max(0, from.event) })];
}

/** In an open instant, a dot for each event of the lane. */
function drawSteps({ events }: Track, { scale, left, width, size }: View): Shape[] {
  return scale.opened.flatMap((opened) => {
    if (opened.x > left + width || opened.x + opened.width < left) return [];
    const last = opened.first + opened.count;
    return events.flatMap((event) => {
      if (event < opened.first || event >= last) return [];
      const x = opened.x + (event - opened.first) * opened.column - left;
      if (x < -opened.column || x > width) return [];
      const { column } = opened;
      const hit = { class: 'hit', x, y: size.top, width: column, height: size.bar, 'data-event': event };
      return [
        shape('rect', hit),
        shape('circle', { class: 'step', cx: x + column / 2, cy: size.top + size.bar / 2, r: 2.5 }),
      ];
    });
  });
}

const SIGNS = { done: 'M-4 0 -1 3 4 -3', failed: 'M-3 -3 3 3M3 -3 -3 3', unfinished: 'M-3 0H3' };

/** How and when a lane ended: a sign, and words after its bar or above the end of it, where there is room. */
function drawEnd(track: Track, view: View, nameEnd: number): Shape[] {
  const { lane, to } = track;
  const { scale, left, width, size, texts } = view;
  const isInside = scale.right(to) - scale.left(to) > 20;
  const x = scale.right(to) - left;
  if (x < -BEYOND || x > width + BEYOND) return [];
  const text = `${texts[lane.end]} ${seconds(lane.to, texts.seconds)}`;
  const room = text.length * 7.5;
  const words = { class: `ending ${lane.end}` };
  const y = size.top + size.bar / 2;
  const below = scale.width - scale.right(to) > room + 20;
  const above = x - nameEnd > room + 16;
  const at = size === ROOMY ? { r: 8, scale: 1 } : { r: 6.5, scale: 0.8 };
  const place = `translate(${x - (isInside ? 10 : 0)} ${y})`;
  return [
    ...(below ? [shape('text', { ...words, x: x + 14, y: y + 4.5 }, [text])] : []),
    ...(!below && above
      ? [shape('text', { ...words, x: x + 8, y: size.top - 7, 'text-anchor': 'end' }, [text])]
      : []),
    shape('g', { class: `cap ${lane.end}`, transform: place, 'data-event': to.event }, [
      shape('circle', { r: at.r }),
      shape('path', { d: SIGNS[lane.end], transform: `scale(${at.scale})` }),
    ]),
  ];
}
