import { languages, type Language } from './languages.ts';
import type { Strings } from './strings.ts';

/** The texts of a language, for the build. */
export async function stringsOf(language: Language): Promise<Strings> {
  return (await languages[language].load()).default;
}
