import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { wordPattern } from '#components/glossary/find-terms.ts';
import { glossarySchema, type Term } from '#components/glossary/schema.ts';
import { languageTags, type Language } from '#i18n/languages.ts';
import type { Lesson } from '../lesson.ts';
import type { Problem } from '../report.ts';

const GLOSSARY = 'src/content/glossary/terms.yaml';

/** The words of the course. @throws when the glossary cannot be read */
export function readGlossary(file = GLOSSARY): Term[] {
  return glossarySchema.parse(parse(readFileSync(file, 'utf8'))).terms;
}

/** One word for a term throughout: a lesson uses none of those that the glossary avoids. */
export function checkWords(lesson: Lesson, terms: readonly Term[]): Problem[] {
  return languageTags.flatMap((language) => {
    const file = join(lesson.folder, `${language}.mdx`);
    const own = existsSync(file) ? prose(readFileSync(file, 'utf8')) : [];
    const said = [lesson.quiz, lesson.exercises].flatMap((data) => sayings(data, language));
    const texts = [
      ...own.map((text, index) => ({ where: `${language}.mdx:${index + 1}`, text })),
      ...said.map((text) => ({ where: `quiz.yaml or exercises.yaml (${language})`, text })),
    ];
    return terms.flatMap((term) => {
      const avoided = term.avoid[language] ?? [];
      if (avoided.length === 0) return [];
      return texts.flatMap(({ where, text }) => {
        const found = wordPattern(avoided, language).exec(text);
        if (!found) return [];
        const expected = `"${term.term[language]}", as in the glossary`;
        const actual = `"${found[0]}" in "${text.trim()}"`;
        return [{ lesson: lesson.id, where, expected, actual, mend: 'Use the word of the glossary.' }];
      });
    });
  });
}

/** The lines of a lesson's text, without what is code. */
function prose(mdx: string): string[] {
  let isCode = false;
  return mdx.split('\n').map((line) => {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    return isCode ? '' : line.replaceAll(/`[^`]*`/g, '');
  });
}

/** Each text of a language in a quiz or an exercise, without its code. */
function sayings(data: unknown, language: Language): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string'
      ? key === language
        ? [value.replaceAll(/`[^`]*`/g, '')]
        : []
      : sayings(value, language),
  );
}
