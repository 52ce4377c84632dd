import { SetupProblem } from './problem.mjs';
import { aptInstall, run, tail } from './run.mjs';

/** The oldest Python 3 that has what the lessons use (`asyncio.TaskGroup`, `asyncio.timeout`). */
const MINOR = 11;

/**
 * Makes sure that `python3` is CPython 3.11 or later.
 * @returns {string} Its version: `3.11`.
 */
export function ensurePython() {
  const found = version();
  if (found) return found;
  const before = run('python3', ['--version'], { timeout: 30_000 });
  console.log("Installing Debian's package python3 …");
  const apt = aptInstall(['python3']);
  const after = version();
  if (after) return after;
  throw new SetupProblem(
    `There is no python3 of version 3.${MINOR} or later to run the lessons' Python programs with.`,
    `python3 --version: ${tail(before.output, 2)}\nThe Debian package: ${tail(apt.output, 4)}`,
    `Install Python 3.${MINOR} or later so that \`python3\` on the PATH starts it, then run the command again.`,
  );
}

function version() {
  const program = `import sys; print(sys.implementation.name, *sys.version_info[:2])`;
  const [, minor] =
    /^cpython 3 (\d+)$/.exec(run('python3', ['-c', program], { timeout: 30_000 }).output) ?? [];
  return Number(minor) >= MINOR ? `3.${minor}` : undefined;
}
