import { grade } from '#components/exercise/grade.ts';
import type { ExerciseData } from '#components/exercise/schema.ts';
import { referenceOf } from '#components/reference.ts';
import type { Language } from '#i18n/languages.ts';
import type { Trace } from '#trace/events.ts';
import type { Problem } from './report.ts';

/** Checks that stand guard: no usual mistake need run into them. */
const GUARDS = new Set<ExerciseData['checks'][number]['kind']>(['completes', 'no-floating']);

/**
 * Whether an exercise grades as it says: each solution passes, the starter does not, each wrong answer fails at
 * the named check, and each check but the guards catches one.
 * @param traceOf The run of a program of the lesson, by its name.
 */
export async function checkExercise(
  lesson: string,
  exercise: ExerciseData,
  language: Language,
  traceOf: (snippet: string) => Promise<Trace>,
): Promise<Problem[]> {
  const { id, starter, solutions, checks, wrong } = exercise;
  const where = `exercises.yaml: ${id} (${language})`;
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
