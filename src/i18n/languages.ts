import type { Strings } from './strings.ts';

/** The languages of the course. To add one: a file of texts beside this one, and one entry here. */
export const languages = {
  ko: { name: '한국어', load: () => import('./ko.ts') },
  en: { name: 'English', load: () => import('./en.ts') },
} satisfies Record<string, { name: string; load: () => Promise<{ default: Strings }> }>;

export type Language = keyof typeof languages;

export const languageTags = Object.keys(languages) as [Language, ...Language[]];

/** Shown where a text is not translated yet. */
export const fallbackLanguage = 'en' satisfies Language;

export function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(languages, tag);
}
