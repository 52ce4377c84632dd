import type { Task } from '#components/checks.ts';
import { grade } from '#components/grade.ts';
import { referenceOf } from '#components/reference.ts';
import type { Language } from '#i18n/languages.ts';
import type { Trace } from '#trace/events.ts';
import type { Lesson } from './lesson.ts';
import type { Problem } from './report.ts';

/** Checks that stand guard: no usual mistake need run into them. */
const GUARDS = new Set<Task['checks'][number]['kind']>(['completes', 'no-floating']);

/** An exercise, or a question that asks for a program to be mended. */
export interface Asked extends Task {
  /** Where it is written: `exercises.yaml: two-awaits`. */
  where: string;
}

/** All programs of a lesson that learners finish or mend. */
export function tasksOf({ exercises, quiz }: Lesson): Asked[] {
  const fixes = [...quiz.ask, ...quiz.quiz].filter((question) => question.type === 'fix-the-bug');
  return [
    ...exercises.map((exercise) => ({ ...exercise, where: `exercises.yaml: ${exercise.id}` })),
    ...fixes.map(({ snippet: starter, ...fix }) => ({ ...fix, starter, where: `quiz.yaml: ${fix.id}` })),
  ];
}

/**
 * Whether a task is graded as it says: each solution passes, the starter does not, each wrong answer fails at
 * the named check, and each check but the guards catches one.
 * @param traceOf The run of a program of the lesson, by its name.
 */
export async function checkTask(
  lesson: string,
  { where: place, starter, solutions, checks, wrong }: Asked,
  language: Language,
  traceOf: (snippet: string) => Promise<Trace>,
): Promise<Problem[]> {
  const where = `${place} (${language})`;
  const [first = starter] = solutions;
  const reference = referenceOf(await traceOf(first));
  const outcome = async (snippet: string) => {
    const result = grade(checks, await traceOf(snippet), reference);
    return result.passed ? 'it passes' : `it fails at "${result.check}"`;
  };
  const problems: Problem[] = [];
  const expect = (good: boolean, expected: string, actual: string, mend: string) => {
    if (!good) problems.push({ lesson, where, expected, actual, mend });
  };
  for (const solution of solutions) {
    const actual = await outcome(solution);
    const expected = `the solution "${solution}" passes every check`;
    expect(actual === 'it passes', expected, actual, 'Mend the solution, or a check that is too strict.');
  }
  const begun = await outcome(starter);
  expect(
    begun !== 'it passes',
    `the starter "${starter}" fails`,
    begun,
    'Leave something to do in the starter.',
  );
  for (const { snippet, fails } of wrong) {
    const actual = await outcome(snippet);
    const expected = `the wrong answer "${snippet}" fails at "${fails}"`;
    const good = actual === `it fails at "${fails}"`;
    expect(good, expected, actual, 'Mend `fails`, the order of the checks, or the wrong answer.');
  }
  const caught = new Set(wrong.map(({ fails }) => fails));
  for (const { id: check, kind } of checks) {
    const good = GUARDS.has(kind) || caught.has(check);
    expect(good, `a wrong answer that "${check}" catches`, 'none', 'Add one, or delete the check.');
  }
  return problems;
}
