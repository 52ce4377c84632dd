import { shape, type Shape } from '../shape.ts';
import type { RelationKind } from './relations.ts';

/** An arrow between two rows, in pixels of the view. */
export interface Arrow {
  kind: RelationKind;
  label: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** It belongs to the event that the player shows. */
  isPresent: boolean;
}

/** More arrows than this at once carry no words. */
const MOST_LABELS = 10;

/** How far an arrow between two places of one instant swings out, in px; its side tells the kinds apart as well. */
const SWING: Record<RelationKind, number> = { started: 18, awaits: 34, settled: -22, woke: -22 };

/**
 * Started: a full line with a full head. Awaits: a broken line with an open head. Settled: a broken line with a full head. Woke: a full
 * line with a ring.
 */
export function drawArrows(arrows: readonly Arrow[]): Shape[] {
  const hasLabels = arrows.length <= MOST_LABELS;
  return arrows.map((arrow, index) => {
    const path = curve(arrow);
    // Who started a task is told by its nesting, and in words above: a label would lie on other lanes' texts.
    const isNamed = arrow.kind !== 'started' && (hasLabels || arrow.isPresent);
    return shape('g', { class: `arrow ${arrow.kind}${arrow.isPresent ? ' present' : ''}` }, [
      shape('path', { class: 'shaft', d: path.d }),
      shape('path', { class: 'point', d: headOf(arrow.kind), transform: path.head }),
      ...(arrow.kind === 'woke'
        ? [shape('circle', { class: 'ring', cx: arrow.from.x, cy: arrow.from.y, r: 10 })]
        : []),
      ...(isNamed ? [labelOf(arrow, path.middle, index)] : []),
    ]);
  });
}

function headOf(kind: RelationKind): string {
  return kind === 'awaits' ? 'M-8 -5 0 0 -8 5' : 'M0 0 -9 -5 -9 5Z';
}

/** The line of an arrow, its middle, and the place and direction of its head. */
export function curve({ kind, from, to }: Pick<Arrow, 'kind' | 'from' | 'to'>): {
  d: string;
  middle: { x: number; y: number };
  head: string;
} {
  const swing = SWING[kind];
  const turn = { x: Math.max(from.x, to.x) + swing, y: to.y };
  if (swing < 0) turn.x = Math.min(from.x, to.x) + swing;
  // It leaves and arrives sideways, so that it can be told from the upright lines of the axis.
  const d = `M${from.x} ${from.y}C${turn.x} ${from.y} ${turn.x} ${to.y} ${to.x} ${to.y}`;
  const middle = { x: (from.x + to.x) / 8 + turn.x * 0.75, y: (from.y + to.y) / 2 };
  return { d, middle, head: `translate(${to.x} ${to.y}) rotate(${swing > 0 ? 180 : 0})` };
}

function labelOf({ label, kind }: Arrow, { x, y }: { x: number; y: number }, index: number): Shape {
  const isLeft = SWING[kind] < 0 && x > 70;
  const side: Shape['attributes'] = isLeft ? { x: x - 7, 'text-anchor': 'end' } : { x: x + 7 };
  return shape('text', { class: 'label', ...side, y: y + 4 + (index % 2) * 2 }, [label]);
}
