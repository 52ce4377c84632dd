import { consoleLines } from '#trace/console.ts';
import type { Trace } from '#trace/events.ts';

/** A line that a program printed. */
export interface OutputLine {
  text: string;
  /** Virtual milliseconds; absent when the question does not show times. */
  time?: number;
}

/** What a run printed, line by line; an error that nobody handled is the last. */
export function printedLines(trace: Trace): OutputLine[] {
  const printed = consoleLines(trace).map(({ text, t }) => ({ text, time: t }));
  const errors = trace.events.flatMap((event) =>
    event.type === 'uncaught' ? [{ text: `${event.error.name}: ${event.error.message}`, time: event.t }] : [],
  );
  return [...printed, ...errors];
}

/**
 * The lines in another order. Times stay where they are: the third line of the result has the time of the third.
 * @throws when the order names a line that is not there, names one twice, or changes nothing.
 */
export function reorder(lines: readonly OutputLine[], order: readonly number[]): OutputLine[] {
  const given = `order: [${order.join(', ')}]`;
  if (order.some((index) => index >= lines.length)) {
    throw new Error(
      `${given} names a line that is not there: the run prints ${lines.length}, counted from 0.`,
    );
  }
  if (new Set(order).size < order.length) throw new Error(`${given} names a line twice.`);
  return order.map((index, place) => ({ ...lines[place]!, text: lines[index]!.text }));
}

/** Two outputs are the same when a reader could not tell them apart. */
export function sameLines(a: readonly OutputLine[], b: readonly OutputLine[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
