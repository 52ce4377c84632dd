import { z } from 'astro/zod';
import { fallbackLanguage, languageTags, type Language } from '#i18n/languages.ts';
import type { Localized } from '#i18n/localized.ts';

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

/** Splits a text at its backticks; the pieces are in order, none is empty. */
export function inline(text: string): { code: boolean; text: string }[] {
  return text
    .split('`')
    .map((piece, index) => ({ code: index % 2 === 1, text: piece }))
    .filter((piece) => piece.text !== '');
}
