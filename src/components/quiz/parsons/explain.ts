import { problemOf } from '#components/problem.ts';
import { referenceOf, sameLines, type Reference } from '#components/reference.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace } from '#trace/events.ts';

/** What came of an answer that is not right: sentences, with `code` in backticks, and whether outputs are compared. */
export interface Explanation {
  sentences: string[];
  /** What the program printed, where that is set against what it should print. */
  printed?: Reference;
}

interface Judged {
  /** The program as it was put together. */
  program: string;
  /** Its run; undefined where there was none, as after a reload. */
  trace: Trace | undefined;
  reference: Reference;
  /** The reasons of the distractors that are used. */
  whys: readonly string[];
  /** The reason of this very order, where the question has one. */
  why: string | undefined;
}

/**
 * Why an answer is not right: a distractor that is used speaks first, then what ended the run, then what it printed.
 * The reason of this very answer takes the place of what is said of errors in general.
 */
export function explain({ program, trace, reference, whys, why }: Judged, texts: Strings): Explanation {
  if (whys.length > 0) return { sentences: [...whys] };
  // Of a program that was never run, no reason is true.
  const isRefused = trace?.events.some((event) => event.type === 'uncaught' && event.kind === 'syntax');
  const own = why === undefined || isRefused ? [] : [why];
  if (!trace) return { sentences: own };
  const problem = problemOf(trace, texts);
  if (problem) {
    const { detail, line, what, next } = problem;
    // The lines have no numbers, so the one that is meant is quoted.
    const quoted = line === undefined ? undefined : program.split('\n')[line - 1];
    const said = [detail && plain(detail), quoted && `\`${plain(quoted.trim())}\``].filter(Boolean).join(' ');
    const isExplained = own.length > 0 && trace.end.reason === 'uncaught';
    return { sentences: [...own, ...(said ? [said] : []), ...(isExplained ? [] : [what, next])] };
  }
  const printed = referenceOf(trace);
  const { differs, takes } = texts.quiz.parsons;
  const time = (ms: number) => seconds(ms, texts.timeline.seconds);
  const seen = sameLines(printed.lines, reference.lines)
    ? fill(takes, { actual: time(printed.total), total: time(reference.total) })
    : differs;
  return { sentences: own.length > 0 ? own : [seen], printed };
}

/** Without backticks, which would begin code. */
function plain(text: string): string {
  return text.replaceAll('`', "'");
}
