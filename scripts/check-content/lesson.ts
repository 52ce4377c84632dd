import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { exercisesSchema, type ExerciseData } from '#components/exercise/schema.ts';
import { quizFile, type QuizFile } from '#components/quiz/schema.ts';
import { languageTags, type Language } from '#i18n/languages.ts';
import type { ProgramLanguage } from '#runner/contract.ts';
import type { Problem } from './report.ts';
import { outline, type Part } from './texts/outline.ts';

/** A program's file. */
export interface Program {
  name: string;
  /** Undefined for a program that is the same in every language. */
  language: Language | undefined;
  programLanguage: ProgramLanguage;
  /** The whole path. */
  file: string;
  /** Within the lesson: `snippets/gather.ko.ts`. */
  where: string;
}

/** Everything of a lesson that can be checked. */
export interface Lesson {
  id: string;
  folder: string;
  programs: Program[];
  /** The files of `snippets` that are neither programs nor recordings of one. */
  strays: string[];
  texts: Partial<Record<Language, Part[]>>;
  quiz: QuizFile;
  exercises: ExerciseData[];
  /** What keeps it from being read. */
  problems: Problem[];
}

const PROGRAM_LANGUAGE: Record<string, ProgramLanguage> = { ts: 'typescript', py: 'python' };

/** Reads each folder of a folder of lessons. Nothing throws: what cannot be read is a problem of its lesson. */
export function readLessons(folder: string): Lesson[] {
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ids.map(({ name }) => readLesson(folder, name)).sort((a, b) => a.id.localeCompare(b.id));
}

function readLesson(parent: string, id: string): Lesson {
  const folder = join(parent, id);
  const problems: Problem[] = [];
  const programs = readPrograms(folder);
  const known = new Set(programs.flatMap(({ file }) => [file, `${file}.json`]));
  const strays = filesIn(join(folder, 'snippets')).filter((file) => !known.has(file));

  const texts: Lesson['texts'] = {};
  for (const language of languageTags) {
    const file = join(folder, `${language}.mdx`);
    if (existsSync(file)) texts[language] = outline(readFileSync(file, 'utf8'));
  }
  if (Object.keys(texts).length === 0) {
    const expected = `one text at least: ${languageTags.map((language) => `${language}.mdx`).join(', ')}`;
    problems.push({ lesson: id, where: '.', expected, actual: 'none', mend: 'Write one.' });
  }
  const read = <T>(name: string, parser: (data: unknown) => T, none: T): T => {
    const file = join(folder, name);
    if (!existsSync(file)) return none;
    try {
      return parser(parse(readFileSync(file, 'utf8')));
    } catch (error) {
      const actual = error instanceof Error ? error.message : String(error);
      const mend = 'The fields and their meaning: docs/formats.md.';
      problems.push({ lesson: id, where: name, expected: 'a file of the right form', actual, mend });
      return none;
    }
  };
  const quiz = read('quiz.yaml', (data) => quizFile.parse(data), { ask: [], quiz: [] });
  const { exercises } = read('exercises.yaml', (data) => exercisesSchema.parse(data), { exercises: [] });
  return {
    id,
    folder,
    programs,
    strays: strays.map((file) => relative(folder, file)),
    texts,
    quiz,
    exercises,
    problems,
  };
}

/** The program that learners of a language get, or undefined. */
export function programOf(
  { programs }: Lesson,
  name: string,
  language: Language,
  programLanguage: ProgramLanguage = 'typescript',
): Program | undefined {
  const fits = programs.filter(
    (program) => program.name === name && program.programLanguage === programLanguage,
  );
  return fits.find((program) => program.language === language) ?? fits.find((program) => !program.language);
}

export function languagesOf({ texts }: Lesson): Language[] {
  return Object.keys(texts) as Language[];
}

function readPrograms(folder: string): Program[] {
  const pattern = new RegExp(
    `^(?<name>.+?)(\\.(?<language>${languageTags.join('|')}))?\\.(?<extension>ts|py)$`,
  );
  return filesIn(join(folder, 'snippets')).flatMap((file) => {
    const where = relative(folder, file);
    const { name, language, extension } = pattern.exec(where.slice('snippets/'.length))?.groups ?? {};
    const programLanguage = PROGRAM_LANGUAGE[extension ?? ''];
    if (!name || !programLanguage) return [];
    return [{ name, language: language as Language | undefined, programLanguage, file, where }];
  });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
