import type { Language } from '#i18n/languages.ts';
import { readSnippet, type Snippet } from '#recording/snippet.node.ts';
import type { ExerciseData } from './schema.ts';

/** The solution that is shown, and that runs are held against: the first. @throws when there is none */
export function solutionOf(lesson: string, { id, solutions }: ExerciseData, language: Language): Snippet {
  const [first] = solutions;
  if (!first) throw new Error(`Lesson ${lesson}: the exercise ${id} has no solution.`);
  return readSnippet(lesson, first, language);
}
