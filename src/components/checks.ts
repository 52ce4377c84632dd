import { z } from 'astro/zod';
import { localizedText } from '#i18n/text.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'an id has small letters, digits and hyphens only');
const checkBase = { id, message: localizedText.describe('What the learner reads when this check fails.') };

/** What a program of the lesson is called where it is graded with. */
export const programName = z.string().describe('The name of a program in the lesson’s `snippets` folder.');

const check = z.discriminatedUnion('kind', [
  z.strictObject({
    ...checkBase,
    kind: z.literal('lines').describe('The console lines equal the reference solution’s.'),
    anyOrder: z.boolean().default(false).describe('Whether their order is free.'),
  }),
  z.strictObject({
    ...checkBase,
    kind: z.literal('total').describe('The virtual total equals the reference solution’s.'),
  }),
  z.strictObject({
    ...checkBase,
    kind: z.literal('overlap').describe('All tasks of these names wait at one and the same time.'),
    tasks: z.array(z.string()).min(1).describe('Names of async functions.'),
  }),
  z.strictObject({
    ...checkBase,
    kind: z.literal('no-floating').describe('No task is left floating.'),
  }),
  z.strictObject({
    ...checkBase,
    kind: z.literal('completes').describe('The run ends by itself, without an error.'),
  }),
]);

/** How a learner's program is judged, and the programs that prove it. */
export const judging = {
  solutions: z.array(programName).min(1).describe('Programs that pass; the first is the reference.'),
  checks: z.array(check).min(1).describe('In order: the first that fails speaks.'),
  wrong: z
    .array(z.strictObject({ snippet: programName, fails: id.describe('The check that must catch it.') }))
    .describe('Known wrong answers.'),
};

type Judging = z.output<z.ZodObject<typeof judging>>;

/** A program to be mended or finished, and how what becomes of it is judged. */
export interface Task extends Judging {
  id: string;
  /** The program that the learner begins with. */
  starter: string;
}
