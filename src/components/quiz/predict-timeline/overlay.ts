import { parseSeconds, type Prediction } from './grade.ts';

/** A line of the run as the page has it. `t` in virtual ms; `id` is its place in the run. */
export interface RunLine {
  id: string;
  text: string;
  t: number;
}

/** A line on the axis of places, 0-based: where it was guessed to be, where it was printed; absent where it was not. */
export interface OverlayRow {
  text: string;
  guess?: number;
  actual?: number;
}

/** A guess laid over what happened. */
export interface Overlay {
  /** The lines of the run in their order, then those that were only guessed. */
  rows: OverlayRow[];
  /** How many places the axis has. */
  places: number;
  /** Stretches of places whose lines are printed at one time, in virtual ms. */
  times: { t: number; from: number; count: number }[];
  /** Both totals in virtual ms, on an axis that ends at the larger one. */
  total: { guess: number; actual: number; end: number };
}

/**
 * What of a guess lies elsewhere than what happened, on axes that both share; undefined when all of it is in place.
 * @param lines of the run, in order; `texts` has the text of each line that can be guessed, by its id
 * @param actual the total of the run in virtual ms
 */
export function overlayOf(
  { order, total }: Prediction,
  lines: readonly RunLine[],
  texts: ReadonlyMap<string, string>,
  actual: number,
): Overlay | undefined {
  const guess = parseSeconds(total) ?? actual;
  const printed = new Set(lines.map(({ id }) => id));
  const rows = [
    ...lines.map(({ id, text }, place): OverlayRow => {
      const guessed = order.indexOf(id);
      return { text, actual: place, ...(guessed >= 0 && { guess: guessed }) };
    }),
    ...order.flatMap((id, place): OverlayRow[] =>
      printed.has(id) ? [] : [{ text: texts.get(id) ?? '', guess: place }],
    ),
  ];
  if (guess === actual && rows.every((row) => row.guess === row.actual)) return undefined;
  const times: Overlay['times'] = [];
  lines.forEach(({ t }, place) => {
    const last = times.at(-1);
    if (last?.t === t) last.count += 1;
    else times.push({ t, from: place, count: 1 });
  });
  return {
    rows,
    places: Math.max(lines.length, order.length),
    times,
    total: { guess, actual, end: Math.max(guess, actual) },
  };
}
