import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '#i18n/languages.ts';
import type { ProgramLanguage } from '#runner/contract.ts';

/** A program of a lesson, or of the gallery, in one language of text. */
export interface Snippet {
  lesson: string;
  name: string;
  programLanguage: ProgramLanguage;
  /** Relative to the project: `src/content/lessons/03-gather/snippets/gather.ko.ts`. */
  file: string;
  source: string;
}

const LESSONS = 'src/content/lessons';
/** Stands in the place of a lesson for the programs of the playground's gallery. */
export const GALLERY = 'playground';
const EXTENSION = { typescript: 'ts', python: 'py' } satisfies Record<ProgramLanguage, string>;

function folderOf(lesson: string): string {
  return lesson === GALLERY ? 'src/content/playground/snippets' : join(LESSONS, lesson, 'snippets');
}

/**
 * Finds `NAME.<language>.<ext>`, else `NAME.<ext>`, in the lesson's `snippets` folder.
 * @throws when there is neither: the message names the lesson, the snippet and both files.
 */
export function readSnippet(
  lesson: string,
  name: string,
  language: Language,
  programLanguage: ProgramLanguage = 'typescript',
): Snippet {
  const extension = EXTENSION[programLanguage];
  const candidates = [`${name}.${language}.${extension}`, `${name}.${extension}`];
  const files = candidates.map((candidate) => join(folderOf(lesson), candidate));
  const file = files.find((path) => existsSync(resolve(path)));
  if (!file) {
    throw new Error(
      `Lesson ${lesson}: there is no snippet "${name}": neither ${files.join(' nor ')} exists.`,
    );
  }
  const source = readFileSync(resolve(file), 'utf8').trimEnd();
  return { lesson, name, programLanguage, file, source };
}

/** The names of a lesson's programs in a programming language, each once. */
export function snippetNames(lesson: string, programLanguage: ProgramLanguage): string[] {
  const pattern = new RegExp(`^(.+?)(\\.[a-z]+)?\\.${EXTENSION[programLanguage]}$`);
  const files = readdirSync(resolve(folderOf(lesson)));
  return [...new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []))];
}
