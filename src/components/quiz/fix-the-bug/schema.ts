import { z } from 'astro/zod';
import { judging } from '#components/checks.ts';
import { commonFields, why } from '../common.ts';

export const fixTheBug = z.strictObject({
  ...commonFields,
  ...judging,
  type: z
    .literal('fix-the-bug')
    .describe('What has to change, so that the program does what it should? Judged by running it.'),
  snippet: commonFields.snippet.unwrap().describe('The program with the bug; it fails the checks.'),
  language: z
    .literal('typescript', {
      error:
        'A fix-the-bug question is about a TypeScript program: write `language: typescript` or leave it out.',
    })
    .default('typescript')
    .describe('Only TypeScript can be run in the page.'),
  wrong: judging.wrong
    .min(2, 'A fix-the-bug question has two wrong answers at least: write programs that people try.')
    .describe('Programs that fail, each with the check that must catch it; proved by the content check.'),
  why: why.describe('Why the bug is one, and what mends it.'),
});
