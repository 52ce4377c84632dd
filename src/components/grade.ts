import { referenceOf, sameLines, type Reference } from '#components/reference.ts';
import type { Trace } from '#trace/events.ts';
import { lanesOf } from '#trace/lanes.ts';

/** What a check looks at; its message is shown elsewhere. */
export type Check = { id: string } & (
  | { kind: 'lines'; anyOrder: boolean }
  | { kind: 'total' }
  | { kind: 'overlap'; tasks: string[] }
  | { kind: 'no-floating' }
  | { kind: 'completes' }
);

export type Grade = { passed: true } | { passed: false; check: string };

/** Grades a run by what happened in it, never by the program's text: the first check that fails decides. */
export function grade(checks: readonly Check[], trace: Trace, reference: Reference): Grade {
  const failed = checks.find((check) => !passes(check, trace, reference));
  return failed ? { passed: false, check: failed.id } : { passed: true };
}

function passes(check: Check, trace: Trace, reference: Reference): boolean {
  switch (check.kind) {
    case 'lines':
      return sameLines(referenceOf(trace).lines, reference.lines, check.anyOrder);
    case 'total':
      return trace.end.t === reference.total;
    case 'overlap':
      return overlap(trace, check.tasks);
    case 'no-floating':
      return !trace.events.some(({ type }) => type === 'floating');
    case 'completes':
      return trace.end.reason === 'completed';
    default:
      return check satisfies never;
  }
}

/** Whether there is an instant at which every task of these names is waiting (and there are two at least). */
function overlap(trace: Trace, names: readonly string[]): boolean {
  const tasks = lanesOf(trace).filter(({ label }) => names.some((name) => isCallOf(label, name)));
  const waits = tasks.map(({ segments }) =>
    segments.find(({ state, from, to }) => state === 'waiting' && to > from),
  );
  if (waits.length < 2) return false;
  const latestStart = Math.max(...waits.map((wait) => wait?.from ?? Infinity));
  const earliestEnd = Math.min(...waits.map((wait) => wait?.to ?? -Infinity));
  return latestStart < earliestEnd;
}

function isCallOf(label: string, name: string): boolean {
  return label === name || label.startsWith(`${name}(`);
}
