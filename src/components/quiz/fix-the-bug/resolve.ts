import type { z } from 'astro/zod';
import type { ResolvedOption, Resolving } from '../resolved.ts';
import type { fixTheBug } from './schema.ts';

type FixTheBug = z.output<typeof fixTheBug>;

/** The program that answers are held against, by its name. */
export function solutionOf({ solutions, snippet }: Pick<FixTheBug, 'solutions' | 'snippet'>): string {
  return solutions[0] ?? snippet;
}

/** The reference solution, whole, with the reason. */
export function resolveFix(question: FixTheBug, { text, source }: Resolving): Promise<ResolvedOption[]> {
  const solution = source(solutionOf(question));
  return Promise.resolve([{ id: 'solution', correct: true, text: solution, why: text(question.why) }]);
}
