import type { z } from 'astro/zod';
import type { ResolvedOption, Resolving } from '../resolved.ts';
import type { predictTimeline } from './schema.ts';

/** More lines than that are a puzzle of its own. */
const MOST_LINES = 9;

/** What is wrong with the lines of a question, with what to do; undefined when nothing is. */
export function problemOf(
  printed: readonly string[],
  distractors: readonly { id: string; text: string }[],
): { actual: string; mend: string } | undefined {
  const told = distractors.find(({ text }) => printed.includes(text));
  if (told) {
    return {
      actual: `the distractor "${told.id}" says "${told.text}", which the program prints`,
      mend: 'Give `distractors` lines that the program does not print.',
    };
  }
  if (new Set(printed).size < 2 || printed.length > MOST_LINES) {
    return {
      actual: `the program prints ${printed.length} lines, ${new Set(printed).size} of them different`,
      mend: `Take a \`snippet\` that prints 2 to ${MOST_LINES} lines, two of them different.`,
    };
  }
  return undefined;
}

/**
 * The printed lines under their places in the run, then the distractors.
 * @throws when a distractor is printed, or the program prints too few or too many lines
 */
export async function resolveTimeline(
  question: z.output<typeof predictTimeline>,
  { text, lines }: Resolving,
): Promise<ResolvedOption[]> {
  const printed = await lines(question.snippet);
  const distractors = question.distractors.map((line) => ({
    id: line.id,
    text: text(line.text),
    why: text(line.why),
  }));
  const problem = problemOf(
    printed.map((line) => line.text),
    distractors,
  );
  if (problem) throw new Error(`distractors, snippet: ${problem.actual}. ${problem.mend}`);
  return [
    ...printed.map((line, place) => ({ id: String(place), lines: [line], correct: true, why: '' })),
    ...distractors.map(({ id, text: line, why }) => ({ id, lines: [{ text: line }], correct: false, why })),
  ];
}
