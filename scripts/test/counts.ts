import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** Where the numbers of a finished command are. */
export interface Finished {
  exitCode: number | null;
  /** What it printed, when it did not go straight to the terminal. */
  output: string;
  /** The file it was asked to write its report to. */
  report: string;
}

/**
 * How a command's numbers are read. Each throws when it left none, which counts as a failure.
 * - `tool`: one check, which passed when the exit code is 0.
 * - `tap`: Node's test runner, from the totals at the end of its TAP report.
 * - `playwright`: the JSON report.
 * - `last-line`: `N passed, N failed` as the last line of the output.
 */
const counters = {
  tool: ({ exitCode }) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  tap: ({ report }) => tapCounts(readFileSync(report, 'utf8')),
  playwright: ({ report }) => playwrightCounts(readFileSync(report, 'utf8')),
  'last-line': ({ output }) => lastLineCounts(output),
} satisfies Record<string, (finished: Finished) => Counts>;

export type Counter = keyof typeof counters;

/**
 * The numbers of a finished command, never better than its exit code: a command that ended badly has at least
 * one failure, and so has one that ran nothing.
 */
export function count(counter: Counter, finished: Finished): Counts & { problem?: string } {
  try {
    const { passed, failed } = counters[counter](finished);
    if (passed + failed === 0) return { passed, failed: 1, problem: 'It ran no tests.' };
    if (failed > 0 || finished.exitCode === 0) return { passed, failed };
    return { passed, failed: 1, problem: `It ended with ${ending(finished)}, though no test failed.` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      passed: 0,
      failed: 1,
      problem: `It ended with ${ending(finished)} and left no results: ${reason}`,
    };
  }
}

function ending({ exitCode }: Finished): string {
  return exitCode === null ? 'a signal' : `exit code ${exitCode}`;
}

export function tapCounts(tap: string): Counts {
  const total = (name: string): number => {
    const [, digits] = new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap) ?? [];
    if (digits === undefined) throw new Error(`there is no "# ${name}" in the report`);
    return Number(digits);
  };
  return { passed: total('pass'), failed: total('fail') + total('cancelled') };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

export function playwrightCounts(json: string): Counts {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

export function lastLineCounts(output: string): Counts {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(last) ?? [];
  if (passed === undefined) throw new Error('the last line is not "N passed, N failed"');
  return { passed: Number(passed), failed: Number(failed) };
}
