import { languageTags } from '#i18n/languages.ts';

/** The static paths of a page that is there once in every language. */
export function languagePaths() {
  return languageTags.map((language) => ({ params: { language }, props: { language } }));
}
