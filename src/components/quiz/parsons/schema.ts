import { z } from 'astro/zod';
import { fallbackLanguage, languageTags, type Language } from '#i18n/languages.ts';
import type { Localized } from '#i18n/localized.ts';
import { areUnique, commonFields, why } from '../common.ts';

const codeLine = z
  .string()
  .regex(
    /^.*\S$/,
    'A line of code is one line with something in it: write it without a line break at its end.',
  );

const localizedLine: z.ZodType<Localized> = z.strictObject(
  Object.fromEntries(
    languageTags.map((tag) => [tag, tag === fallbackLanguage ? codeLine : codeLine.optional()]),
  ) as Record<Language, typeof codeLine>,
);

const distractor = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      'The id of a distractor begins with a letter and is in kebab-case.',
    )
    .describe('Names the line in what learners have saved. Never renamed.'),
  line: z
    .union([codeLine, localizedLine], {
      error: 'Write one line of code, with its indentation, or one for each language: `{ ko: …, en: … }`.',
    })
    .describe('One line of code, with its indentation, that is none of the program’s.'),
  why: why.describe('Why the program does not do what it should with it.'),
});

const wrongOrder = z.strictObject({
  order: z
    .array(
      z.int('An order names lines by whole numbers, counted from 0.').min(0, 'Lines are counted from 0.'),
    )
    .min(1, 'An order names one line at least: its index among the lines to be ordered, counted from 0.')
    .refine((order) => new Set(order).size === order.length, 'An order names a line twice: take one away.')
    .describe('Lines by their indexes, counted from 0, without those that are given. May leave lines out.'),
  why: why.optional().describe('What is said of this very order; else what it prints speaks.'),
});

export const parsons = z.strictObject({
  ...commonFields,
  type: z
    .literal('parsons')
    .describe('Which lines, in which order, make the program? Judged by running what was put together.'),
  snippet: commonFields.snippet
    .unwrap()
    .describe('The program that is to be put together: its lines that are not blank, in their order.'),
  given: z
    .int('`given` counts lines: write a whole number.')
    .min(0, '`given` counts lines from the top: write 0 or more, or leave it out.')
    .default(0)
    .describe('How many lines from the top of the file, blank ones among them, stand there already.'),
  language: z
    .literal('typescript', {
      error:
        'A parsons question is about a TypeScript program: write `language: typescript` or leave it out.',
    })
    .default('typescript')
    .describe('Only TypeScript can be run in the page.'),
  shuffle: z
    .literal(true, { error: 'The lines of a parsons question are always shuffled: leave `shuffle` out.' })
    .default(true)
    .describe('Lines are shuffled, and never stand in the right order at the beginning.'),
  distractors: z
    .array(distractor)
    .min(1, 'A parsons question has one distractor at least: write a line that is not needed.')
    .max(4, 'A parsons question has four distractors at most: take one away.')
    .refine(areUnique, 'Two distractors have the same id: give the newer one another.')
    .describe('Lines that are not needed, each a misconception made visible.'),
  wrong: z
    .array(wrongOrder)
    .min(2, 'A parsons question has two wrong orders at least: write orders that people try.')
    .describe('Orders that fail, proved by the content check.'),
});
