import type { Trace } from '#trace/events.ts';
import { lanesOf, type Lane } from '#trace/lanes.ts';
import { momentText } from './moments.fixture.ts';

/**
 * A small program, and what must be seen of its run: written by hand, from the program alone. Times are virtual ms, and
 * `sleep(ms)` is there in every program, on its first line. The lines are, in this order:
 *
 * - a lane for each task: `task < parent | from-to end | kind from-to, … | text@t, …`. A wait that takes no time is left
 *   out; the module is `main`
 * - `callbacks | text@t, …`: what was printed outside of tasks, if anything was
 * - `after MOMENT | stack A < B; queue A, then B; timers DUE WHOSE, then …`, as many as wanted: the event loop right after
 *   something has happened (`moments.fixture.ts`)
 * - `end | REASON t`, if wanted
 */
export type Expectation = readonly [what: string, source: string, ...lines: string[]];

/** What every program of the expectations begins with, on its first line. */
export const SLEEP =
  'const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));\n';

/** The lines that are about lanes. */
export const lanesIn = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/^(?:callbacks|after|end)\b/.test(line));

/** The moments that are looked at: `print A`, and what the event loop is then. */
export const momentsIn = (lines: readonly string[]): { moment: string; loop: string }[] =>
  lines.flatMap((line) => {
    const [, moment, loop] = /^after (.*?) \| ?(.*)$/.exec(line) ?? [];
    return moment === undefined || loop === undefined ? [] : [{ moment, loop }];
  });

/** A run in the notation of its expectation: all lanes, and of moments and the end those that are asked for. */
export function runText(trace: Trace, asked: readonly string[]): string[] {
  const free = trace.events.flatMap((event) =>
    event.type === 'log' && event.task === undefined ? [printText(event)] : [],
  );
  return [
    ...lanesOf(trace).map(laneText),
    ...(free.length > 0 ? [`callbacks | ${free.join(', ')}`] : []),
    ...momentsIn(asked).map(({ moment }) => `after ${moment} | ${momentText(trace, moment)}`),
    ...(asked.some((line) => line.startsWith('end |')) ? [`end | ${trace.end.reason} ${trace.end.t}`] : []),
  ];
}

const printText = ({ t, text }: { t: number; text: string }): string => `${text}@${t}`;

function laneText(lane: Lane, _: number, lanes: readonly Lane[]): string {
  const name = ({ task, label }: Lane): string => (task === 0 ? 'main' : label);
  const parent = lanes.find(({ task }) => task === lane.parent);
  const waits = lane.segments
    .filter(({ state, from, to }) => state === 'waiting' && to > from)
    .map(({ wait, from, to }) => `${wait?.kind ?? 'consumer'} ${from}-${to}`);
  const head = parent ? `${name(lane)} < ${name(parent)}` : name(lane);
  const prints = lane.prints.map(printText).join(', ');
  return `${head} | ${lane.from}-${lane.to} ${lane.end} | ${waits.join(', ')} | ${prints}`.trimEnd();
}
