import { z } from 'astro/zod';
import { areUnique, commonFields, optionId, why } from '../common.ts';

const runOption = z.strictObject({
  id: optionId,
  key: z.literal(true).describe("The right option: the lines of the program's own run."),
  why,
});

const otherRunOption = z.strictObject({
  id: optionId,
  from: z
    .string()
    .min(1)
    .describe('The name of another program, whose run gives the lines: a misconception made real.'),
  why,
});

const reorderedOption = z.strictObject({
  id: optionId,
  order: z
    .array(z.int().min(0))
    .min(1)
    .describe("The own run's lines in another order, counted from 0. Lines may be left out."),
  why,
});

export const predictOutput = z.strictObject({
  ...commonFields,
  type: z.literal('predict-output').describe('What does the program print? All lines shown come from runs.'),
  snippet: commonFields.snippet.unwrap().describe('The program whose output is to be predicted.'),
  times: z
    .boolean()
    .default(true)
    .describe(
      'Whether each line shows the virtual time it is printed at. In an `order` times stay in place.',
    ),
  options: z
    .array(z.union([runOption, otherRunOption, reorderedOption]))
    .min(2)
    .max(4)
    .refine(areUnique, 'Two options have the same id.')
    .refine(
      (options) => options.filter((option) => 'key' in option).length === 1,
      'Exactly one option of a predict-output question is `key: true`.',
    )
    .describe('Two to four outputs, each with a reason.'),
});
