import type { TraceEvent } from '#trace/events.ts';

/** Where a run was at a line: a position, and the how-manieth of so many it is. */
export interface LineVisit {
  /** How many events have happened once the one at the line has. */
  position: number;
  /** 1-based. */
  n: number;
  all: number;
}

/** The lines, 1-based, that a run has events at. */
export function linesRun(events: readonly TraceEvent[]): Set<number> {
  return new Set(events.flatMap(({ line }) => line ?? []));
}

/**
 * The next event at a line after a position; after the last one, the first. Undefined when no event is at that line.
 * @param position how many events have happened
 */
export function nextAtLine(
  events: readonly TraceEvent[],
  line: number,
  position: number,
): LineVisit | undefined {
  const positions = events.flatMap((event, index) => (event.line === line ? [index + 1] : []));
  const found = positions.findIndex((each) => each > position);
  const index = Math.max(0, found);
  const next = positions[index];
  return next === undefined ? undefined : { position: next, n: index + 1, all: positions.length };
}
