import { fallbackLanguage, type Language } from './languages.ts';

/** A text of the course in its languages. The fallback language is always there. */
export type Localized = Partial<Record<Language, string>> & Record<typeof fallbackLanguage, string>;

/** The text in `language`, else in the fallback language. */
export function localize(text: Localized, language: Language): string {
  return text[language] ?? text[fallbackLanguage];
}
