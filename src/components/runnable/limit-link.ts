import { address } from '#components/address.ts';
import { fallbackLanguage, isLanguage, type Language } from '#i18n/languages.ts';
import type { LimitTopic } from '#runner/limit-examples.ts';

export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : fallbackLanguage;
}

/** Where the course explains a limit, in the language of the page. */
export const aboutLimit = (topic: LimitTopic): string =>
  address(pageLanguage(), `how-programs-run/#${topic}`);
