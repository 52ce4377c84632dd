import { isFinished, loadAnswer } from './answers.ts';
import { isExercisePassed } from './exercises.ts';
import { loadVisit } from './visits.ts';

export type LessonState = 'new' | 'started' | 'done';

/**
 * `done`: every question was answered right or given up, and every exercise passed. Answers to an earlier wording
 * of a question count: a corrected sentence does not undo a lesson.
 */
export function lessonState(
  slug: string,
  { questionIds, exerciseIds }: { questionIds: readonly string[]; exerciseIds: readonly string[] },
): LessonState {
  const answers = questionIds.map((id) => loadAnswer(slug, id));
  const passed = exerciseIds.map((id) => isExercisePassed(slug, id));
  const tasks = answers.length + passed.length;
  if (tasks > 0 && answers.every(isFinished) && passed.every(Boolean)) return 'done';
  const begun = loadVisit(slug) !== undefined || answers.some(Boolean) || passed.some(Boolean);
  return begun ? 'started' : 'new';
}
