import type { z } from 'astro/zod';
import type { ResolvedOption, Resolving } from '../resolved.ts';
import { reorder, sameLines, type OutputLine } from './lines.ts';
import type { predictOutput } from './schema.ts';

type PredictOutput = z.output<typeof predictOutput>;

/** @throws when two options would show the same output. */
export async function resolvePrediction(
  question: PredictOutput,
  { text, lines }: Resolving,
): Promise<ResolvedOption[]> {
  const own = await lines(question.snippet);
  const shown = async (option: PredictOutput['options'][number]): Promise<OutputLine[]> => {
    if ('from' in option) return lines(option.from);
    return 'order' in option ? reorder(own, option.order) : own;
  };
  const options = await Promise.all(
    question.options.map(async (option) => ({
      id: option.id,
      lines: (await shown(option)).map((line) => (question.times ? line : { text: line.text })),
      correct: 'key' in option,
      why: text(option.why),
    })),
  );
  for (const [index, option] of options.entries()) {
    const twin = options.slice(0, index).find((other) => sameLines(other.lines, option.lines));
    if (twin) throw new Error(`the options "${twin.id}" and "${option.id}" show the same output.`);
  }
  return options;
}
