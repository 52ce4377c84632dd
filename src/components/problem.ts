import { fill, type Strings } from '#i18n/strings.ts';
import type { LimitTopic } from '#runner/limit-examples.ts';
import type { Trace } from '#trace/events.ts';

/** What went wrong in a run, for the learner: what happened, why, what to do next. */
export interface Problem {
  what: string;
  next: string;
  /** The engine's own words, with the place in the learner's code. */
  detail?: string;
  line?: number;
  /** The limit behind it, which the page about limits explains under this name. */
  topic?: LimitTopic;
}

/** How engines say that the stack is full. */
const STACK_FULL = /^(?:Maximum call stack size exceeded|too much recursion)$/;

/** How the simulated network says that a host is not in it. */
const ELSEWHERE = /is not in this simulated network/;

/** The problem that ended a run, or undefined when it ended well or was stopped. */
export function problemOf(trace: Trace, texts: Strings): Problem | undefined {
  const { problems, limits, runnable } = texts;
  if (trace.end.reason === 'unsettled') return problems.unsettled;
  const event = trace.events.findLast(({ type }) => type === 'kill' || type === 'uncaught');
  if (event?.type === 'kill' && trace.end.reason === 'limit') {
    const { limit: topic, line } = event;
    if (line === undefined) return { ...limits[topic], topic };
    const place = topic === 'silence' ? runnable.lineAfter : runnable.line;
    return { ...limits[topic], detail: fill(place, { n: line }), line, topic };
  }
  if (event?.type !== 'uncaught') return undefined;
  const { error, kind, code } = event;
  const own =
    code !== undefined && Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : undefined;
  const general =
    kind === 'syntax' ? problems.syntax : kind === 'rejection' ? problems.rejection : problems.uncaught;
  const place = error.line === undefined ? '' : ` (${fill(runnable.line, { n: error.line })})`;
  const isDeep = STACK_FULL.test(error.message);
  const isElsewhere = ELSEWHERE.test(error.message);
  const said = isDeep ? problems.recursion : isElsewhere ? problems.network : (own ?? general);
  const problem: Problem = { ...said, detail: `${error.name}: ${error.message}${place}` };
  if (isDeep) problem.topic = 'recursion';
  if (code === 'too-long') problem.topic = 'program-length';
  if (error.line !== undefined) problem.line = error.line;
  return problem;
}
