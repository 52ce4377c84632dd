import { z } from 'astro/zod';
import { localizedText } from '#i18n/text.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'an id has small letters, digits and hyphens only');
const snippet = z.string().describe('The name of a program in the lesson’s `snippets` folder.');
const checkBase = { id, message: localizedText.describe('What the learner reads when this check fails.') };

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

/** `exercises.yaml` of a lesson. */
export const exercisesSchema = z.strictObject({
  exercises: z
    .array(
      z.strictObject({
        id: id.describe('Unique in the lesson; never renamed, because progress is kept under it.'),
        title: localizedText,
        task: localizedText.describe('What to do, in one or two sentences.'),
        starter: snippet,
        solutions: z.array(snippet).min(1).describe('Programs that pass; the first is the reference.'),
        checks: z.array(check).min(1).describe('In order: the first that fails speaks.'),
        wrong: z
          .array(z.strictObject({ snippet, fails: id.describe('The check that must catch it.') }))
          .min(3)
          .describe('Known wrong answers.'),
        hints: z.array(localizedText).min(2).describe('From a question to the lines.'),
        passed: localizedText.describe('What the learner reads after passing.'),
      }),
    )
    .min(1)
    .describe('The exercises of a lesson.'),
});

export type ExerciseData = z.infer<typeof exercisesSchema>['exercises'][number];
