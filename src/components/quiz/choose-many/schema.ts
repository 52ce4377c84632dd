import { z } from 'astro/zod';
import { areUnique, commonFields, textOption } from '../common.ts';

export const chooseMany = z.strictObject({
  ...commonFields,
  type: z
    .literal('choose-many')
    .describe('Any number of the options is right; all of them are to be chosen.'),
  options: z
    .array(textOption)
    .min(3)
    .max(5)
    .refine(areUnique, 'Two options have the same id.')
    .refine(
      (options) => options.some((option) => option.correct),
      'At least one option of a choose-many question is `correct: true`.',
    )
    .describe('Three to five options, each with a reason.'),
});
