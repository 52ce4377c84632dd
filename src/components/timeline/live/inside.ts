import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import { shape, type Shape } from '../shape.ts';
import type { RowSize, View } from './draw-track.ts';
import type { Edge, Track } from './model.ts';

interface Span {
  from: Edge;
  to: Edge;
}

/** What happens in the lanes that a collapsed one hides, taken together. */
export interface Inside {
  count: number;
  /** When any of them lived, and when any of them ran: in order, and apart from each other. */
  lived: Span[];
  ran: Span[];
  /** Where one of them failed. */
  failed: Edge[];
  unfinished: number;
}

export function insideOf(tracks: readonly Track[]): Inside {
  const stretches = tracks.flatMap((track) => track.stretches);
  const failed = tracks.filter(({ lane }) => lane.end === 'failed').map(({ to }) => to);
  return {
    count: tracks.length,
    lived: union(tracks),
    ran: union(stretches.filter(({ segment }) => segment.state === 'running')),
    failed: failed.sort((a, b) => a.event - b.event),
    unfinished: tracks.filter(({ lane }) => lane.end === 'unfinished').length,
  };
}

/** The places that at least one of the spans covers. */
function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from.event - b.from.event)) {
    const last = joined.at(-1);
    if (!last || from.event > last.to.event) joined.push({ from, to });
    else if (to.event > last.to.event) last.to = to;
  }
  return joined;
}

/** What stands on the button that shows the lanes: `+4`, and what went wrong in them. */
export function insideText({ count, failed, unfinished }: Inside, texts: Strings['timeline']): string {
  return [
    fill(texts.hidden, { n: count }),
    ...(failed.length > 0 ? [fill(texts.failedInside, { n: failed.length })] : []),
    ...(unfinished > 0 ? [fill(texts.unfinishedInside, { n: unfinished })] : []),
  ].join(' · ');
}

/** From when to when they lived, in words. */
export function insideTime({ lived }: Inside, texts: Strings['timeline']): string {
  const [from, to] = [lived[0]?.from.t ?? 0, lived.at(-1)?.to.t ?? 0];
  return fill(texts.fromTo, { from: seconds(from, texts.seconds), to: seconds(to, texts.seconds) });
}

/** Pixels: the height of a block in which something runs, and its least width. */
const BLOCK = 5;
const LEAST = 2.5;

/** A thin line while any of the hidden lanes lives, a block on it while one runs, a cross where one failed. */
export function drawInside(inside: Inside, view: View, { height }: RowSize): Shape[] {
  const { scale, left, width } = view;
  const y = height - BLOCK / 2 - 2;
  const inView = (spans: readonly Span[]) =>
    near(
      spans.flatMap(({ from, to }) => {
        const [x, end] = [scale.left(from) - left, scale.right(to) - left];
        if (end < -BLOCK || x > width + BLOCK) return [];
        const begin = Math.max(x, -BLOCK);
        return [{ x: begin, end: Math.max(begin + LEAST, Math.min(end, width + BLOCK)), event: from.event }];
      }),
    );
  const crosses = inside.failed
    .map((edge) => scale.right(edge) - left)
    .filter((x) => x > -BLOCK && x < width + BLOCK);
  return [
    ...inView(inside.lived).map(({ x, end }) =>
      shape('line', { class: 'inside-lived', x1: x, x2: end, y1: y, y2: y }),
    ),
    ...inView(inside.ran).map(({ x, end, event }) =>
      shape('rect', {
        class: 'inside-ran',
        x,
        y: y - BLOCK / 2,
        width: end - x,
        height: BLOCK,
        rx: 1,
        'data-event': Math.max(0, event),
      }),
    ),
    ...crosses.map((x) =>
      shape('path', { class: 'inside-failed', d: 'M-3 -3 3 3M3 -3 -3 3', transform: `translate(${x} ${y})` }),
    ),
  ];
}

/** Joins what no eye can tell apart. */
function near<T extends { x: number; end: number }>(spans: readonly T[]): T[] {
  const joined: T[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.x - last.end < 1) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
