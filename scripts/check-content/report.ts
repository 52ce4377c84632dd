/** One wrong claim of a lesson, told so that it can be mended without looking anything up. */
export interface Problem {
  lesson: string;
  /** A file of the lesson, or a place in one: `snippets/gather.ko.ts`, `quiz.yaml: who-starts`. */
  where: string;
  expected: string;
  actual: string;
  mend: string;
}

/** One claim that is checked. It holds when it gives no problems. */
export interface Check {
  /** What is claimed, for the case that the check itself breaks. */
  name: string;
  lesson: string;
  run: () => Promise<Problem[]> | Problem[];
}

export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Runs the checks, some at a time, and prints the problems of each as it ends.
 * A check that throws counts as failed, with what it threw.
 */
export async function runChecks(
  checks: Check[],
  { parallel, print }: { parallel: number; print: (text: string) => void },
): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  const queue = checks.values();
  const worker = async () => {
    for (const check of queue) {
      const problems = await settle(check);
      counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
      for (const problem of problems) print(describe(problem));
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return counts;
}

async function settle({ name, lesson, run }: Check): Promise<Problem[]> {
  try {
    return await run();
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    const mend = 'See whether the lesson or the check is at fault.';
    return [{ lesson, where: name, expected: 'the check comes to an end', actual, mend }];
  }
}

function describe({ lesson, where, expected, actual, mend }: Problem): string {
  const block = (label: string, text: string) =>
    `  ${`${label}:`.padEnd(10)}${text.replaceAll('\n', '\n            ')}`;
  const details = [block('expected', expected), block('actual', actual), block('mend', mend)];
  return [`✖ ${lesson} › ${where}`, ...details].join('\n');
}
