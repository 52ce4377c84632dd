import { consoleLines } from '#trace/console.ts';
import type { Trace, UncaughtEvent } from '#trace/events.ts';
import type { RealLine, RealRun } from './real-run.ts';

/** Where a trace and a real run part, in words; undefined when they agree. */
export interface Difference {
  expected: string;
  actual: string;
}

/** Makes lines comparable: leaves out what depends on the machine. */
export type Tidy = (lines: RealLine[]) => RealLine[];

/**
 * Compares what a trace says with what a real run did: every line, the error at the end if there is one, when
 * each line came, and when it ended.
 * @param control A run that only waited for the trace's length, beside the real one: what it took longer is what
 *   starting and the machine's load cost. So no real time is held against a fixed number.
 */
export function compareRuns(
  trace: Trace,
  real: RealRun,
  control: RealRun,
  tidy: Tidy,
): Difference | undefined {
  return compareLines(trace, real, tidy) ?? compareTimes(trace, real, control);
}

function expectedLines(trace: Trace): RealLine[] {
  return consoleLines(trace).map(({ t, text }) => ({ at: t, text }));
}

function compareLines(trace: Trace, real: RealRun, tidy: Tidy): Difference | undefined {
  const claimed = tidy(expectedLines(trace));
  const lines = tidy(real.lines);
  const ended = endOf(trace);
  const until = ended.rest ? claimed.length : Math.max(claimed.length, lines.length);
  for (let index = 0; index < until; index++) {
    const [expected, actual] = [claimed[index]?.text, lines[index]?.text];
    if (expected === actual) continue;
    return {
      expected: `line ${index + 1} of the output: ${expected ?? '(there are no more lines)'}`,
      actual: actual ?? '(there are no more lines)',
    };
  }
  const rest = lines
    .slice(claimed.length)
    .map(({ text }) => text)
    .join('\n');
  if (real.endless !== (trace.end.reason === 'limit')) {
    return { expected: `an end (${trace.end.reason})`, actual: real.endless ? 'it does not end' : 'it ends' };
  }
  if (ended.rest && !ended.rest.every((part) => rest.includes(part))) {
    return { expected: `then: ${ended.rest.join(' … ')}`, actual: rest || '(nothing)' };
  }
  if (!real.endless && !ended.exitCodes(real.exitCode)) {
    return { expected: ended.name, actual: `exit code ${real.exitCode}` };
  }
  return undefined;
}

interface End {
  name: string;
  exitCodes: (code: number | null) => boolean;
  /** What must be among the lines that follow the program's own; undefined when no line may follow. */
  rest?: string[];
}

function endOf({ events, end }: Trace): End {
  const uncaught = events.find((event): event is UncaughtEvent => event.type === 'uncaught');
  switch (end.reason) {
    case 'uncaught': {
      const { name = 'Error', message = '' } = uncaught?.error ?? {};
      // A thrown text is shown in quotes by the trace, and without them by Node.
      const rest = name === 'thrown' ? [message.replace(/^'(.*)'$/s, '$1')] : [name, message];
      return { name: 'an uncaught error', exitCodes: (code) => code === 1, rest };
    }
    case 'unsettled':
      return { name: 'exit code 13', exitCodes: (code) => code === 13, rest: ['unsettled top-level await'] };
    case 'limit':
    case 'stopped':
      return { name: 'no end', exitCodes: () => true, rest: [] };
    case 'completed':
      // A program may set `process.exitCode`; an uncaught error would have printed lines.
      return { name: 'an end without an error', exitCodes: (code) => code !== null };
  }
}

/**
 * Real milliseconds that a wait of so many may be early or late by.
 * @param start What it took the control to start and end, which tells how busy the machine is.
 */
function slack(ms: number, start: number): number {
  return 250 + ms * 0.05 + start;
}

function compareTimes(trace: Trace, real: RealRun, control: RealRun): Difference | undefined {
  if (trace.end.reason === 'limit') return undefined;
  const start = Math.max(0, control.took - trace.end.t);
  const claimed = expectedLines(trace);
  // Only as long as lines stand for each other one to one; tidied lines have been compared already.
  for (const [index, { at, text }] of claimed.entries()) {
    const came = real.lines[index];
    if (came?.text !== text) break;
    if (Math.abs(came.at - start - at) <= slack(at, start)) continue;
    return {
      expected: `line ${index + 1} (${text}) at ${at} ms`,
      actual: `about ${Math.round(came.at - start)} ms in three tries, beside a timer of the same length`,
    };
  }
  const difference = real.took - control.took;
  if (Math.abs(difference) <= slack(trace.end.t, start)) return undefined;
  return {
    expected: `an end at ${trace.end.t} ms`,
    actual: `about ${Math.round(trace.end.t + difference)} ms in three tries, beside a timer of the same length`,
  };
}
