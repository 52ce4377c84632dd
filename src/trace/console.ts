import type { LogEvent, Trace } from './events.ts';

/** One line of output. */
export interface ConsoleLine {
  /** Virtual milliseconds. */
  t: number;
  stream: LogEvent['stream'];
  text: string;
  /** The learner's line that printed it. */
  sourceLine?: number;
}

/** The lines of one `log` event: one call may print several. */
export function linesOfLog(event: LogEvent): ConsoleLine[] {
  return event.text.split('\n').map((text) => {
    const line: ConsoleLine = { t: event.t, stream: event.stream, text };
    if (event.line !== undefined) line.sourceLine = event.line;
    return line;
  });
}

/** Everything a run printed, line by line, in order. */
export function consoleLines(trace: Trace): ConsoleLine[] {
  return trace.events.flatMap((event) => (event.type === 'log' ? linesOfLog(event) : []));
}
