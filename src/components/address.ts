import type { Language } from '#i18n/languages.ts';

/** Where the site lies: `/`, or the folder it was built for, always with a slash at its end. */
const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/**
 * The address of a page in a language.
 * @param path without a slash at its start: `course/`, `lessons/03-gather/`; empty for the home page
 */
export function address(language: Language, path = ''): string {
  return `${base}${language}/${path}`;
}

/** The address of a file in `public`, or of the root itself. */
export function asset(path: string): string {
  return `${base}${path}`;
}
