/** Asks real Node what the ordering programs print. Run as a script it records the answers: `npm run record`. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { PROGRAM_NAME } from '#runner/sandbox/script.ts';
import { PROGRAMS, programNames, writeTruth, type Truth } from './programs.node.ts';

/** How often a program whose answers differ is asked all over again. */
const ROUNDS = 3;

/** Both streams of the console as one, so that their order is kept; warnings without the number of the process. */
const PRELUDE = `
const { log } = console;
for (const name of ["error", "warn"]) console[name] = log;
process.on("warning", ({ name, code, message }) => {
  if (name !== "ExperimentalWarning") log("(node) " + (code ? "[" + code + "] " : "") + name + ": " + message);
});
`;

/** To be imported before a program; goes with `--no-warnings`. */
export const ONE_STREAM = `data:text/javascript,${encodeURIComponent(PRELUDE)}`;

/** The text with stacks as the course shows them: under the program's name, and with no frames but its own. */
export function withOwnFrames(text: string, file: string): string {
  return text
    .replaceAll(pathToFileURL(file).href, PROGRAM_NAME)
    .replace(/\n +at (?!.*program\.ts:\d+:\d+\)?,?(?: \{)?$)[^\n]*?(,| \{)?$/gm, '$1')
    .replace(/\n +\.\.\. \d+ lines matching cause stack trace \.\.\.$/gm, '');
}

/** Runs a program in real Node once. */
export function runInNode(file: string): Promise<Truth> {
  return new Promise((resolve) => {
    const args = ['--no-warnings', '--import', ONE_STREAM, file];
    const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
    execFile(process.execPath, args, { env, timeout: 20_000 }, (error, stdout) => {
      resolve({
        text: withOwnFrames(stdout, file),
        exitCode: typeof error?.code === 'number' ? error.code : 0,
      });
    });
  });
}

/**
 * What a program prints in real Node, `times` times in a row the same. On a machine that was held up in between, two
 * timers may fall into one turn: when the answers differ it is asked again, in `ROUNDS` rounds at most.
 * @throws when every round has different answers: such a program says nothing about order.
 */
export async function askNode(file: string, times: number): Promise<string> {
  let answers = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    answers = new Set();
    for (let i = 0; i < times && answers.size < 2; i++) answers.add(writeTruth(await runInNode(file)));
    const [answer] = answers;
    if (answer !== undefined && answers.size === 1) return answer;
  }
  throw new Error(`${file}: Node gives different answers: ${JSON.stringify([...answers])}`);
}

/** Records the answers of all programs, or of the named ones, each asked five times. */
async function recordAll(names: string[], times = 5): Promise<void> {
  for (const name of names.length > 0 ? names : programNames()) {
    await writeFile(`${PROGRAMS}${name}.out`, await askNode(`${PROGRAMS}${name}.ts`, times));
  }
}

if (import.meta.main) await recordAll(process.argv.slice(2));
