import { z } from 'astro/zod';
import { localizedText } from '#i18n/text.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is in kebab-case: `start-order`.');

/** The fields that a question has whatever its type is. */
export const commonFields = {
  id: id.describe('Names the question in the lesson and in what learners have saved. Never renamed.'),
  prompt: localizedText.describe('What is asked, as one short text.'),
  snippet: id.optional().describe('The program shown with the question: its name in the folder `snippets`.'),
  language: z
    .enum(['typescript', 'python'])
    .default('typescript')
    .describe('The programming language that the program is shown in.'),
  kind: z
    .enum(['why', 'contrast', 'review', 'recall'])
    .optional()
    .describe('What the question is for, where that matters to the balance of a quiz.'),
  shuffle: z
    .boolean()
    .default(true)
    .describe('Whether the options may change places. False where their order is meaning.'),
};

export const optionId = id.describe('Names the option in what learners have saved. Never renamed.');

export const why = localizedText.describe('Why the option is right, or why it is wrong.');

/** One option of a question that is answered by choosing. */
export const textOption = z.strictObject({
  id: optionId,
  text: localizedText.describe('What the option says.'),
  correct: z.boolean().default(false).describe('Whether choosing it is right.'),
  why,
});

interface Identified {
  id: string;
}

export function areUnique(items: readonly Identified[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}
