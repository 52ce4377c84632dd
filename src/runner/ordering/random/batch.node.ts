/** Asks real Node what many programs print: one child process, in it a worker thread for each program. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Truth } from '../programs.node.ts';

const CHILD = fileURLToPath(new URL('batch-child.node.ts', import.meta.url));

/** What the child is asked. */
export interface Batch {
  sources: readonly string[];
  /** How many programs run side by side. */
  lanes: number;
}

/**
 * What each program printed and how it ended, in the order of the programs.
 * @throws when the child ends without an answer
 */
export async function askInBatch(sources: readonly string[], lanes: number): Promise<Truth[]> {
  if (sources.length === 0) return [];
  const child = fork(CHILD, [], { execArgv: ['--no-warnings'], env: {}, stdio: 'ignore' });
  child.send({ sources, lanes } satisfies Batch);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Node ended with ${String(code)} instead of answering ${sources.length} programs`);
  });
  const [answers] = (await Promise.race([once(child, 'message'), ended])) as [Truth[]];
  child.kill();
  ended.catch(() => {
    // It was ended on purpose.
  });
  return answers;
}
