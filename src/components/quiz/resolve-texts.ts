import type { z } from 'astro/zod';
import type { textOption } from './common.ts';
import type { ResolvedOption, Resolving } from './resolved.ts';

/** Options that say a text: of the types choose-one and choose-many. */
export function resolveTexts(
  { options }: { options: z.output<typeof textOption>[] },
  { text }: Resolving,
): Promise<ResolvedOption[]> {
  return Promise.resolve(
    options.map((option) => ({
      id: option.id,
      text: text(option.text),
      correct: option.correct,
      why: text(option.why),
    })),
  );
}
