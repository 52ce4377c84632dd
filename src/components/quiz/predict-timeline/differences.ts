import type { Trace } from '#trace/events.ts';
import { longestInOrder } from './in-order.ts';
import { linesOf, withoutTwins, type PrintedLine } from './lines.ts';
import { Reasons, type Origin, type Reason } from './reasons.ts';
import { whyTotal, type TotalReason } from './total.ts';

export interface Guess {
  /** The lines said to be printed, in order: the place of a line in the run, or the id of one that is not printed. */
  order: readonly (number | string)[];
  /** Virtual ms. */
  total: number;
}

/** One thing that went otherwise than guessed, with what the trace says about it. */
export type Difference =
  | { kind: 'extra'; id: string }
  | { kind: 'missing'; line: PrintedLine; by: Origin }
  | { kind: 'order'; first: PrintedLine; second: PrintedLine; by: [Origin, Origin]; reason: Reason }
  | { kind: 'total'; guess: number; actual: number; reason: TotalReason };

/**
 * What went otherwise than guessed: lines that are not printed, lines that were left out, one difference for each line
 * that is out of place, and the total.
 * @param tolerance by how many ms the total may be missed
 */
export function differences(guess: Guess, trace: Trace, tolerance = 0): Difference[] {
  const lines = linesOf(trace);
  const reasons = new Reasons(trace);
  const extra = guess.order.filter((item) => typeof item === 'string');
  const given = guess.order.flatMap((item) => (typeof item === 'number' ? (lines[item] ?? []) : []));
  const missing = lines.filter((line) => !given.includes(line));
  const order = withoutTwins(
    given,
    ({ text }) => text,
    ({ place }) => place,
  );
  const actual = trace.end.t;
  const isMet = Math.abs(guess.total - actual) <= tolerance;
  return [
    ...extra.map((id): Difference => ({ kind: 'extra', id })),
    ...missing.map((line): Difference => ({ kind: 'missing', line, by: reasons.originOf(line) })),
    ...outOfPlace(order).map(([first, second]): Difference => ({
      kind: 'order',
      first,
      second,
      by: [reasons.originOf(first), reasons.originOf(second)],
      reason: reasons.between(first, second),
    })),
    ...(isMet
      ? []
      : [
          {
            kind: 'total',
            guess: guess.total,
            actual,
            reason: whyTotal(trace, actual < guess.total),
          } as const,
        ]),
  ];
}

/**
 * For each line out of place, itself and the line in place that it stands on the wrong side of: of several the nearest
 * in the run. The one that comes first in the run is first.
 */
function outOfPlace(order: readonly PrintedLine[]): [PrintedLine, PrintedLine][] {
  const inPlace = longestInOrder(order.map(({ place }) => place));
  const pairs = order.flatMap((line, at): [PrintedLine, PrintedLine][] => {
    if (inPlace.has(line.place)) return [];
    const settled = (some: readonly PrintedLine[]) => some.filter(({ place }) => inPlace.has(place));
    const after = settled(order.slice(0, at)).filter(({ place }) => place > line.place);
    const before = settled(order.slice(at)).filter(({ place }) => place < line.place);
    const byPlace = (a: PrintedLine, b: PrintedLine) => a.place - b.place;
    const [next] = after.sort(byPlace);
    const previous = before.sort(byPlace).at(-1);
    return next ? [[line, next]] : previous ? [[previous, line]] : [];
  });
  return pairs.sort(([a], [b]) => a.place - b.place);
}
