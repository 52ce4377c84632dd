/** Asks real Node what the ordering programs print. Run as a script it records the answers: `npm run record`. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { PROGRAMS, programNames, writeTruth, type Truth } from './programs.node.ts';

/** Makes one stream of the console's two, so that their order is kept. */
const ONE_STREAM = `data:text/javascript,${encodeURIComponent(
  'for (const name of ["error", "warn"]) console[name] = console.log;',
)}`;

/** Runs a program in real Node once. */
export function runInNode(file: string): Promise<Truth> {
  return new Promise((resolve) => {
    const args = ['--no-warnings', '--import', ONE_STREAM, file];
    const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
    execFile(process.execPath, args, { env, timeout: 20_000 }, (error, stdout) => {
      resolve({ text: stdout, exitCode: typeof error?.code === 'number' ? error.code : 0 });
    });
  });
}

/**
 * Runs a program in real Node `times` times.
 * @throws when two runs differ: such a program says nothing about order.
 */
export async function askNode(name: string, times: number): Promise<string> {
  const answers = new Set<string>();
  for (let i = 0; i < times; i++) answers.add(writeTruth(await runInNode(`${PROGRAMS}${name}.ts`)));
  const [answer] = answers;
  if (answer === undefined || answers.size > 1) {
    throw new Error(`${name}: Node gives different answers: ${JSON.stringify([...answers])}`);
  }
  return answer;
}

/** Records the answers of all programs, each asked several times. */
export async function recordAll(times = 3): Promise<void> {
  for (const name of programNames()) {
    await writeFile(`${PROGRAMS}${name}.out`, await askNode(name, times));
  }
}

if (import.meta.main) await recordAll();
