import { sayingsOf } from '#components/quiz/schema.ts';
import { fallbackLanguage, type Language } from '#i18n/languages.ts';
import type { ProgramLanguage } from '#runner/contract.ts';
import { tasksOf } from '../tasks.ts';
import { languagesOf, programOf, type Lesson } from '../lesson.ts';
import type { Problem } from '../report.ts';
import { describePart } from './outline.ts';

interface Use {
  name: string;
  programLanguage: ProgramLanguage;
  /** Who uses it: `ko.mdx`, `quiz.yaml: who-starts`. */
  by: string;
}

/** Every program that the lesson shows, runs or grades with. */
function usesOf(lesson: Lesson): Use[] {
  const uses: Use[] = [];
  const use = (by: string, name: string | undefined, ...languages: ProgramLanguage[]) => {
    if (name) uses.push(...languages.map((programLanguage) => ({ name, programLanguage, by })));
  };
  for (const language of languagesOf(lesson)) {
    for (const part of lesson.texts[language] ?? []) {
      if (part.kind !== 'component') continue;
      const { snippet, language: chosen } = part.properties;
      const one = chosen === 'python' ? 'python' : 'typescript';
      if (part.name === 'SideBySide') use(`${language}.mdx`, snippet, 'typescript', 'python');
      else use(`${language}.mdx`, snippet, one);
    }
  }
  for (const question of [...lesson.quiz.ask, ...lesson.quiz.quiz]) {
    const by = `quiz.yaml: ${question.id}`;
    use(by, question.snippet, question.language);
    for (const option of sayingsOf(question)) {
      if ('from' in option) use(by, option.from, question.language);
    }
  }
  for (const { where, starter, solutions, wrong } of tasksOf(lesson)) {
    const names = [starter, ...solutions, ...wrong.map(({ snippet }) => snippet)];
    for (const name of names) use(where, name, 'typescript');
  }
  return uses;
}

/** Programs that are used and are not there in every language, and programs that nothing uses. */
export function checkUsage(lesson: Lesson): Problem[] {
  const uses = usesOf(lesson);
  const languages = [...new Set<Language>([...languagesOf(lesson), fallbackLanguage])];
  const missing = uses.flatMap(({ name, programLanguage, by }) => {
    const absent = languages.filter((language) => !programOf(lesson, name, language, programLanguage));
    return absent.map((language): Problem => ({
      lesson: lesson.id,
      where: by,
      expected: `the ${programLanguage} program "${name}" in ${language}`,
      actual: `no such file in snippets/`,
      mend: `Write snippets/${name}.${language}.${programLanguage === 'python' ? 'py' : 'ts'}, or mend the name.`,
    }));
  });
  const used = new Set(uses.map(({ name, programLanguage }) => `${programLanguage} ${name}`));
  const unused = lesson.programs.filter(
    ({ name, programLanguage }) => !used.has(`${programLanguage} ${name}`),
  );
  const wheres = [...unused.map(({ where }) => where), ...lesson.strays];
  return [
    ...missing,
    ...wheres.map((where) => ({
      lesson: lesson.id,
      where,
      expected:
        'every file of snippets/ is a program that the text, the quiz or an exercise uses, or its recording',
      actual: 'nothing uses it',
      mend: 'Use it or delete it.',
    })),
  ];
}

/** Components that name a question or an exercise that is not there, or that leave one out. */
export function checkReferences(lesson: Lesson): Problem[] {
  const { id, texts, quiz, exercises } = lesson;
  return languagesOf(lesson).flatMap((language) => {
    const parts = (texts[language] ?? []).filter((part) => part.kind === 'component');
    const named = (name: string) =>
      parts.filter((part) => part.name === name).map((part) => part.properties['id'] ?? '(no id)');
    const where = `${language}.mdx`;
    const compare = (component: string, there: { id: string }[], file: string): Problem[] => {
      const ids = there.map((item) => item.id);
      const absent = named(component).filter((name) => !ids.includes(name));
      const unused = ids.filter((name) => !named(component).includes(name));
      return [
        ...absent.map((name) => ({
          lesson: id,
          where,
          expected: `<${component} id="${name}" /> names an entry of ${file}`,
          actual: `it has: ${ids.join(', ') || 'none'}`,
          mend: `Mend the id, or add the entry to ${file}.`,
        })),
        ...unused.map((name) => ({
          lesson: id,
          where,
          expected: `${file}'s "${name}" stands in the text`,
          actual: `there is no <${component} id="${name}" />`,
          mend: 'Put it into the text, or delete the entry.',
        })),
      ];
    };
    return [...compare('Ask', quiz.ask, 'quiz.yaml'), ...compare('Exercise', exercises, 'exercises.yaml')];
  });
}

/** Texts of two languages whose headings and components are not the same ones in the same order. */
export function checkSameOutline(lesson: Lesson): Problem[] {
  const [first, ...others] = languagesOf(lesson);
  if (!first) return [];
  const reference = (lesson.texts[first] ?? []).map(describePart);
  return others.flatMap((language) => {
    const parts = (lesson.texts[language] ?? []).map(describePart);
    const length = Math.max(reference.length, parts.length);
    const at = Array.from({ length }, (_, index) => index).find((index) => parts[index] !== reference[index]);
    if (at === undefined) return [];
    return [
      {
        lesson: lesson.id,
        where: `${language}.mdx`,
        expected: `as in ${first}.mdx, part ${at + 1} is ${reference[at] ?? describePart(undefined)}`,
        actual: parts[at] ?? describePart(undefined),
        mend: 'Give both texts the same headings and components in the same order.',
      },
    ];
  });
}
