import type { Question } from '#components/quiz/schema.ts';
import type { Language } from '#i18n/languages.ts';
import type { ProgramLanguage } from '#runner/contract.ts';
import { languagesOf, type Lesson } from '../lesson.ts';
import type { Problem } from '../report.ts';
import { describePart, type Part } from './outline.ts';

type Component = Extract<Part, { kind: 'component' }>;

/** What components show of a program's run: it is printed below them, or they run it. */
const SHOWN: Record<string, (chosen: string | undefined) => ProgramLanguage[]> = {
  SideBySide: () => ['typescript', 'python'],
  Runnable: () => ['typescript'],
  Listing: (chosen) => [chosen === 'python' ? 'python' : 'typescript'],
};

function shows({ name, properties }: Component, { snippet, language }: Question): boolean {
  const languages = SHOWN[name]?.(properties['language']) ?? [];
  return properties['snippet'] === snippet && languages.includes(language);
}

/** Whether the run of its program is the answer, in the quiz at the end. */
function isPrediction(question: Question): boolean {
  switch (question.type) {
    case 'predict-output':
    case 'predict-timeline':
      return true;
    case 'short-answer':
      return question.from !== undefined || (question.number !== undefined && question.snippet !== undefined);
    default:
      return false;
  }
}

/** Questions whose answer stands in the lesson: above them, or where the reader has run the very program. */
export function findSpoilers(lesson: Lesson): Problem[] {
  return languagesOf(lesson).flatMap((language) => [
    ...asksBelow(lesson, language),
    ...predictionsOfShown(lesson, language),
  ]);
}

function componentsOf(lesson: Lesson, language: Language): Component[] {
  return (lesson.texts[language] ?? []).filter((part) => part.kind === 'component');
}

/** Each question that stands in the text below its program. */
function asksBelow(lesson: Lesson, language: Language): Problem[] {
  const components = componentsOf(lesson, language);
  return components.flatMap((part, at): Problem[] => {
    const question = lesson.quiz.ask.find(({ id }) => part.name === 'Ask' && id === part.properties['id']);
    if (!question?.snippet) return [];
    const above = components.slice(0, at).find((component) => shows(component, question));
    if (!above) return [];
    return [
      {
        lesson: lesson.id,
        where: `${language}.mdx: ${question.id}`,
        expected: `the question about "${question.snippet}" stands above its run`,
        actual: `${describePart(above)} stands above it and shows the answer`,
        mend: `Move <Ask id="${question.id}" /> above it, or ask about another program.`,
      },
    ];
  });
}

/** Each prediction of the quiz whose program the lesson has shown. */
function predictionsOfShown(lesson: Lesson, language: Language): Problem[] {
  return lesson.quiz.quiz.filter(isPrediction).flatMap((question): Problem[] => {
    const shown = componentsOf(lesson, language).find((component) => shows(component, question));
    if (!shown) return [];
    return [
      {
        lesson: lesson.id,
        where: `quiz.yaml: ${question.id} (${language}.mdx)`,
        expected: `a program that the lesson has not run: "${question.snippet ?? ''}" is to be predicted`,
        actual: `${describePart(shown)} shows its run`,
        mend: 'Write another program for the question: it has the same idea and another answer.',
      },
    ];
  });
}
