import { consoleLines } from '#trace/console.ts';
import type { Trace } from '#trace/events.ts';

/** What is kept of a reference program's run: enough to judge by, nothing that gives the program away. */
export interface Reference {
  lines: string[];
  /** Virtual milliseconds. */
  total: number;
}

export function referenceOf(trace: Trace): Reference {
  return { lines: consoleLines(trace).map(({ text }) => text), total: trace.end.t };
}

export function sameLines(actual: readonly string[], expected: readonly string[], anyOrder = false): boolean {
  const [left, right] = anyOrder ? [actual.toSorted(), expected.toSorted()] : [actual, expected];
  return left.length === right.length && left.every((line, index) => line === right[index]);
}

/** Whether a run ended by itself, without an error, and printed the same lines in the same total. */
export function meets(trace: Trace, reference: Reference): boolean {
  const { lines, total } = referenceOf(trace);
  return trace.end.reason === 'completed' && total === reference.total && sameLines(lines, reference.lines);
}
