import { z } from 'astro/zod';
import { areUnique } from './common.ts';
import { questionSchemas } from './registry.ts';

export { sayingsOf, type Question } from './registry.ts';

export const questionSchema = z.discriminatedUnion('type', questionSchemas);

/** A lesson's `quiz.yaml`. */
export const quizFile = z
  .strictObject({
    ask: z
      .array(questionSchema)
      .default([])
      .describe('The questions that stand inside the text, as `<Ask id="…" />`.'),
    quiz: z.array(questionSchema).min(5).max(8).describe('The self-check at the end of the lesson.'),
  })
  .superRefine(({ ask, quiz }, { addIssue }) => {
    if (!areUnique([...ask, ...quiz])) {
      addIssue({ code: 'custom', message: 'Two questions of the lesson have the same id.' });
    }
    for (const kind of ['why', 'contrast'] as const) {
      if (![...ask, ...quiz].some((question) => question.kind === kind)) {
        addIssue({ code: 'custom', message: `A lesson has at least one question of kind \`${kind}\`.` });
      }
    }
  });

export type QuizFile = z.output<typeof quizFile>;
