import type { Language } from '#i18n/languages.ts';
import en from './en.ts';
import ko from './ko.ts';

type Texts<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : { [K in keyof T]: Texts<T[K]> };

/** What the page says; a language that misses a text does not compile. */
export type PageTexts = Texts<typeof en>;

export const pageTexts: Record<Language, PageTexts> = { en, ko };
