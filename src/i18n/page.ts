import { fallbackLanguage, isLanguage, languages, type Language } from './languages.ts';
import type { Strings } from './strings.ts';

/** The language that the page is in. For the browser only. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : fallbackLanguage;
}

/** The texts of the page's language. For the browser only. */
export async function loadPageTexts(): Promise<Strings> {
  return (await languages[pageLanguage()].load()).default;
}
