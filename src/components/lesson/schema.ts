import { z } from 'astro/zod';
import { localizedText } from '#i18n/text.ts';

/** The head of a lesson's text. */
export const lessonSchema = z.strictObject({
  title: z.string().min(1).describe('The name of the lesson.'),
  description: z.string().min(1).describe('One sentence: what the lesson shows.'),
  mirrors: z.string().min(1).describe('The heading of the notes’ section that it follows, as in the notes.'),
  minutes: z.number().int().min(5).max(30).describe('How long it takes.'),
  goals: z.array(z.string().min(1)).min(2).max(4).describe('What the reader can do afterwards.'),
});

/** A lesson that is still being written. */
export const comingSchema = z.strictObject({
  title: localizedText.describe('Its name.'),
  about: localizedText.describe('What it will show, in a sentence.'),
});
