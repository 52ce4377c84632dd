import { fill, type Strings } from '#i18n/strings.ts';
import type { Trace } from '#trace/events.ts';

/** What went wrong in a run, for the learner: what happened, why, what to do next. */
export interface Problem {
  what: string;
  next: string;
  /** The engine's own words, with the place in the learner's code. */
  detail?: string;
  line?: number;
}

/** The problem that ended a run, or undefined when it ended well or was stopped. */
export function problemOf(trace: Trace, texts: Strings): Problem | undefined {
  const { problems, limits, runnable } = texts;
  if (trace.end.reason === 'unsettled') return problems.unsettled;
  const event = trace.events.findLast(({ type }) => type === 'kill' || type === 'uncaught');
  if (event?.type === 'kill' && trace.end.reason === 'limit') {
    return event.line === undefined
      ? limits[event.limit]
      : { ...limits[event.limit], detail: fill(runnable.line, { n: event.line }), line: event.line };
  }
  if (event?.type !== 'uncaught') return undefined;
  const { error, kind, code } = event;
  const own =
    code !== undefined && Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : undefined;
  const general =
    kind === 'syntax' ? problems.syntax : kind === 'rejection' ? problems.rejection : problems.uncaught;
  const place = error.line === undefined ? '' : ` (${fill(runnable.line, { n: error.line })})`;
  const problem: Problem = { ...(own ?? general), detail: `${error.name}: ${error.message}${place}` };
  if (error.line !== undefined) problem.line = error.line;
  return problem;
}
