import { z } from 'astro/zod';
import { areUnique, commonFields, textOption } from '../common.ts';

export const chooseOne = z.strictObject({
  ...commonFields,
  type: z.literal('choose-one').describe('One of the options is right.'),
  options: z
    .array(textOption)
    .min(3)
    .max(5)
    .refine(areUnique, 'Two options have the same id.')
    .refine(
      (options) => options.filter((option) => option.correct).length === 1,
      'Exactly one option of a choose-one question is `correct: true`.',
    )
    .describe('Three to five options, each with a reason.'),
});
