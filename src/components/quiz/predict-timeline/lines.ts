import type { Trace, TraceEvent } from '#trace/events.ts';

/** A line that a run printed. */
export interface PrintedLine {
  text: string;
  /** Virtual ms. */
  t: number;
  /** The index of the event that printed it. */
  event: number;
  /** Its place among all lines of the run, counted from 0. */
  place: number;
}

function textsOf(event: TraceEvent): string[] {
  if (event.type === 'log') return event.text.split('\n');
  return event.type === 'uncaught' ? [`${event.error.name}: ${event.error.message}`] : [];
}

/** What a run printed, line by line, each with its event; an error that nobody handled is a line too. */
export function linesOf(trace: Trace): PrintedLine[] {
  return trace.events
    .flatMap((event, index) => textsOf(event).map((text) => ({ text, t: event.t, event: index })))
    .map((line, place) => ({ ...line, place }));
}

/**
 * A guess without differences that nobody could see: lines of the same text take the places of their twins in the
 * order of the run. What is no line of the run stays as it is.
 */
export function withoutTwins<T>(
  order: readonly T[],
  textOf: (item: T) => string,
  placeOf: (item: T) => number,
): T[] {
  const twins = new Map<string, T[]>();
  for (const item of order) twins.set(textOf(item), [...(twins.get(textOf(item)) ?? []), item]);
  for (const items of twins.values()) items.sort((a, b) => placeOf(a) - placeOf(b));
  return order.map((item) => twins.get(textOf(item))!.shift()!);
}
