import { z } from 'astro/zod';
import { judging, programName } from '#components/checks.ts';
import { localizedText } from '#i18n/text.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'an id has small letters, digits and hyphens only');

/** `exercises.yaml` of a lesson. */
export const exercisesSchema = z.strictObject({
  exercises: z
    .array(
      z.strictObject({
        id: id.describe('Unique in the lesson; never renamed, because progress is kept under it.'),
        title: localizedText,
        task: localizedText.describe('What to do, in one or two sentences.'),
        ...judging,
        starter: programName,
        wrong: judging.wrong.min(3).describe('Known wrong answers.'),
        hints: z.array(localizedText).min(2).describe('From a question to the lines.'),
        passed: localizedText.describe('What the learner reads after passing.'),
      }),
    )
    .min(1)
    .describe('The exercises of a lesson.'),
});

export type ExerciseData = z.infer<typeof exercisesSchema>['exercises'][number];
