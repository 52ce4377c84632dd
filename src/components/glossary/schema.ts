import { z } from 'astro/zod';
import { languageTags, type Language } from '#i18n/languages.ts';
import { localizedText } from '#i18n/text.ts';

const list = z.array(z.string().min(1)).optional();
const shape = Object.fromEntries(languageTags.map((tag) => [tag, list])) as Record<Language, typeof list>;
const words = z.strictObject(shape).default({});

/** `terms.yaml` of the glossary: the words of the course, and the ones that are not used for the same thing. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/, 'an id has small letters and hyphens only'),
        term: localizedText.describe('The one word for it.'),
        definition: localizedText.describe('One exact sentence or two; code in `backticks`.'),
        lesson: z.string().describe('The folder of the lesson that teaches it.'),
        match: words.describe(
          'What is marked in lessons in place of the term itself; an empty list marks nothing.',
        ),
        avoid: words.describe('Other words for the same thing: the content check refuses them in lessons.'),
      }),
    )
    .min(1),
});

export type Term = z.infer<typeof glossarySchema>['terms'][number];
