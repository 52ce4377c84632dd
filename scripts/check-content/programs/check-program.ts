import type { Runner } from '#runner/contract.ts';
import type { Trace } from '#trace/events.ts';
import type { Program } from '../lesson.ts';
import type { Problem } from '../report.ts';
import { compareRuns, type Difference, type Tidy } from './compare.ts';
import { realNode, type RealHost } from './real-hosts.ts';
import { tidyNode } from './tidy.ts';

/** The machine is noisy: what differs once may be its doing, what differs every time is the program's. */
const TRIES = 3;
/** Milliseconds beyond its virtual end that a program gets. */
const PATIENCE = 15_000;

/** Compiles and runs a program in the course's own runner. @throws when it does not compile */
export async function runHere(runner: Runner, source: string): Promise<Trace> {
  const compiled = await runner.compile(source);
  if (!compiled.ok) {
    const { code, message, line, column } = compiled.problem;
    throw new Error(`it does not compile: ${message} (${code}, line ${line}, column ${column})`);
  }
  return runner.run(compiled.program);
}

/** Whether a TypeScript program does in real Node what its trace says. */
export async function checkTypeScript(lesson: string, program: Program, trace: Trace): Promise<Problem[]> {
  const difference = await tryAgainst(realNode, program, trace, tidyNode(program.file));
  if (!difference) return [];
  const mend = `The runner and ${realNode.name} must agree: mend the program so that its order is certain, or the runner.`;
  return [{ lesson, where: program.where, ...difference, mend }];
}

/** Runs it for real beside a control that only waits, up to three times, until they agree. */
export async function tryAgainst(
  host: RealHost,
  { file }: Pick<Program, 'file'>,
  trace: Trace,
  tidy: Tidy,
): Promise<Difference | undefined> {
  let difference: Difference | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const endless = trace.end.reason === 'limit';
    const [real, control] = await Promise.all([
      host.run(file, endless ? 3000 : trace.end.t + PATIENCE),
      host.wait(file, endless ? 0 : trace.end.t, trace.end.t + PATIENCE),
    ]);
    difference = compareRuns(trace, real, control, tidy);
    if (!difference) return undefined;
  }
  return difference;
}
