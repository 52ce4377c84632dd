import { z } from 'astro/zod';
import { localizedText } from '#i18n/text.ts';
import { areUnique, commonFields, why } from '../common.ts';

const distractor = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      'The id of a distractor begins with a letter and is in kebab-case.',
    )
    .describe('Names the line in what learners have saved. Never renamed.'),
  text: localizedText.describe('One line as the console would show it, which the program does not print.'),
  why: why.describe('Why the program does not print it.'),
});

export const predictTimeline = z.strictObject({
  ...commonFields,
  type: z
    .literal('predict-timeline')
    .describe(
      'In which order do the lines come, and how long does it take? Lines and times come from the run.',
    ),
  snippet: commonFields.snippet
    .unwrap()
    .describe('The program that is to be predicted. It prints 2 to 9 lines.'),
  language: z
    .literal('typescript', {
      error:
        'A predict-timeline question is about a TypeScript program: write `language: typescript` or leave it out.',
    })
    .default('typescript')
    .describe('Only a trace of TypeScript tells why a line comes when it does.'),
  shuffle: z
    .literal(true, {
      error: 'The lines of a predict-timeline question are always shuffled: leave `shuffle` out.',
    })
    .default(true)
    .describe('Lines are shuffled, and never stand in the right order at the beginning.'),
  tolerance: z
    .number()
    .min(0)
    .max(5, 'A tolerance is in seconds: 5 at most.')
    .default(0)
    .describe('By how many seconds the total may be missed.'),
  distractors: z
    .array(distractor)
    .max(3, 'A predict-timeline question has three distractors at most: take one away.')
    .refine(areUnique, 'Two distractors have the same id: give the newer one another.')
    .default([])
    .describe('Lines that the program does not print, each a misconception made visible.'),
});
