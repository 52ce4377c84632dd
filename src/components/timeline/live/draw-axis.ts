import { seconds } from '#i18n/time.ts';
import type { TraceEvent } from '#trace/events.ts';
import { ticksBetween } from '../axis.ts';
import { shape, type Shape } from '../shape.ts';
import type { View } from './draw-track.ts';
import type { Instant } from './model.ts';
import type { Opened } from './scale.ts';

/** Pixels that a time needs on the axis, and a button below it. */
const LABEL = 100;
const BUTTON = 44;

/** Columns at least so wide have the word of their event below them. */
const WORD = 40;

/** The instants that are named: round ones, but for those that are open and have their name on a button. */
function named({ scale, left, width }: View): number[] {
  const [from, to] = [scale.pointAt(left).t, scale.pointAt(left + width).t];
  const covers = (t: number) =>
    scale.opened.some((opened) => {
      const x = scale.before(t);
      return opened.t === t || (x > opened.x - 34 && x < opened.x + opened.width + 34);
    });
  return ticksBetween(from, Math.min(to, scale.end), scale.perMs, LABEL).filter((t) => !covers(t));
}

/** The upright lines behind the lanes, and the columns of the instants that are open. */
export function drawGrid(view: View, height: number, present: number | undefined): Shape[] {
  const { scale, left } = view;
  const lines = named(view).map((t) => {
    const x = scale.before(t) - left;
    return shape('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: height });
  });
  const bands = inView(view).flatMap((opened) => {
    const columns = columnsOf(opened, view);
    return [
      shape('rect', { class: 'band', x: opened.x - left, y: 0, width: opened.width, height }),
      ...columns.flatMap(({ event, x }) => [
        shape('line', { class: 'band-line', x1: x, x2: x, y1: 0, y2: height }),
        ...(event === present
          ? [shape('rect', { class: 'band-now', x, y: 0, width: opened.column, height })]
          : []),
      ]),
    ];
  });
  return [...bands, ...lines];
}

/** The axis: its line, the times, and what happens in each column of an open instant. */
export function drawAxis(view: View, events: readonly TraceEvent[]): Shape[] {
  const { scale, left, texts } = view;
  const times = named(view).map((t) => {
    const x = scale.before(t) - left;
    const isLast = scale.before(t) > scale.width - 40;
    const anchor = scale.before(t) < 40 ? 'start' : isLast ? 'end' : 'middle';
    const dx = anchor === 'start' ? -8 : anchor === 'end' ? 12 : 0;
    return [
      shape('line', { class: 'base', x1: x, x2: x, y1: 0, y2: 5 }),
      shape('text', { class: 'time', x, dx, y: 20, 'text-anchor': anchor }, [seconds(t, texts.seconds)]),
    ];
  });
  const words = inView(view)
    .filter(({ column }) => column >= WORD)
    .flatMap((opened) =>
      columnsOf(opened, view).map(({ event, x }) =>
        shape('text', { class: 'word', x: x + opened.column / 2, y: 18, 'text-anchor': 'middle' }, [
          texts.events[events[event]!.type],
        ]),
      ),
    );
  const line = { class: 'base', x1: 0, x2: Math.min(view.width, scale.width - left), y1: 0.5, y2: 0.5 };
  return [shape('line', line), ...times.flat(), ...words];
}

function inView({ scale, left, width }: View): Opened[] {
  return scale.opened.filter(({ x, width: wide }) => x + wide > left && x < left + width);
}

/** The columns of an open instant that are in view; `x` in pixels of the view. */
function columnsOf(opened: Opened, { left, width }: View): { event: number; x: number }[] {
  const first = Math.max(0, Math.floor((left - opened.x) / opened.column));
  const last = Math.min(opened.count, Math.ceil((left + width - opened.x) / opened.column));
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => ({
    event: opened.first + first + index,
    x: opened.x + (first + index) * opened.column - left,
  }));
}

/**
 * The instants in view that get a button: all that are open, and of the others as many as have room, those with the
 * most events before others. In order of time.
 */
export function reachable(instants: readonly Instant[], view: View): Instant[] {
  const { scale, left, width } = view;
  const open = new Set(scale.opened.map(({ t }) => t));
  const places: { instant: Instant; from: number; to: number }[] = [];
  const byWeight = [...instants].sort(
    (a, b) => Number(open.has(b.t)) - Number(open.has(a.t)) || b.count - a.count,
  );
  for (const instant of byWeight) {
    const [from, to] = [scale.before(instant.t), scale.after(instant.t)];
    if (to < left - 20 || from > left + width + 20) continue;
    const isOpen = open.has(instant.t);
    const hasRoom = places.every((place) => to + BUTTON / 2 < place.from || from - BUTTON / 2 > place.to);
    if (isOpen || hasRoom) places.push({ instant, from: from - BUTTON / 2, to: to + BUTTON / 2 });
  }
  return places.map(({ instant }) => instant).sort((a, b) => a.t - b.t);
}
