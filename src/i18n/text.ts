import { z } from 'astro/zod';
import { fallbackLanguage, languageTags, type Language } from './languages.ts';
import type { Localized } from './localized.ts';

const plain = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text.split('`').length % 2 === 1, 'A backtick is left open: `code` needs two.');

const shape = Object.fromEntries(
  languageTags.map((tag) => [tag, tag === fallbackLanguage ? plain : plain.optional()]),
) as Record<Language, typeof plain>;

/** A text in the languages of the course: plain, with `code` spans in backticks. */
export const localizedText: z.ZodType<Localized> = z.strictObject(shape);
