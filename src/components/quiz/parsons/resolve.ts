import type { z } from 'astro/zod';
import type { Localized } from '#i18n/localized.ts';
import type { ResolvedOption, Resolving } from '../resolved.ts';
import { takeApart } from './program.ts';
import type { parsons } from './schema.ts';

type Parsons = z.output<typeof parsons>;

/** More lines than that are work and no question. */
const MOST_LINES = 10;

/** The distractors as lines of one language. */
export function distractorsIn(
  { distractors }: Parsons,
  text: (localized: Localized) => string,
): { id: string; line: string; why: string }[] {
  return distractors.map(({ id, line, why }) => ({
    id,
    line: typeof line === 'string' ? line : text(line),
    why: text(why),
  }));
}

/** What is wrong with the lines of a question, with the field and what to do; undefined when nothing is. */
export function problemOf(
  lines: readonly string[],
  distractors: readonly { id: string; line: string }[],
  wrong: Parsons['wrong'],
): { field: string; actual: string; mend: string } | undefined {
  if (lines.length < 3 || lines.length > MOST_LINES) {
    return {
      field: 'snippet, given',
      actual: `${lines.length} lines are to be put in order`,
      mend: `Take a \`snippet\` or a number of \`given\` lines that leaves 3 to ${MOST_LINES}.`,
    };
  }
  const needed = distractors.find(({ line }) => lines.some((other) => other.trim() === line.trim()));
  if (needed) {
    return {
      field: 'distractors',
      actual: `the distractor "${needed.id}" is "${needed.line.trim()}", a line of the program`,
      mend: 'Give `distractors` lines that the program does not have.',
    };
  }
  const beyond = wrong.find(({ order }) => order.some((index) => index >= lines.length));
  if (beyond) {
    return {
      field: 'wrong',
      actual: `order: [${beyond.order.join(', ')}] names a line that is not there`,
      mend: `Name the lines that are to be put in order by 0 to ${lines.length - 1}.`,
    };
  }
  return undefined;
}

/**
 * The lines of the program under their places in it, then the distractors.
 * @throws when the question does not fit its program
 */
export function resolveParsons(question: Parsons, { text, source }: Resolving): Promise<ResolvedOption[]> {
  const { lines } = takeApart(source(question.snippet), question.given);
  const distractors = distractorsIn(question, text);
  const problem = problemOf(lines, distractors, question.wrong);
  if (problem) return Promise.reject(new Error(`${problem.field}: ${problem.actual}. ${problem.mend}`));
  return Promise.resolve([
    ...lines.map((line, place) => ({ id: String(place), lines: [{ text: line }], correct: true, why: '' })),
    ...distractors.map(({ id, line, why }) => ({ id, lines: [{ text: line }], correct: false, why })),
  ]);
}
