// Makes a fresh checkout ready: `node scripts/setup.mjs [--browser] [--python] [--then FILE [ARGUMENT …]]`.
//
// Plain JavaScript without dependencies, because it runs before anything is installed and on any Node from 20 on.
// `--python` finds or installs a Python with the libraries of the lessons; `--then` gets it in COURSE_PYTHON.
// `--then` runs a file with the project's Node 24 afterwards. It exists because a shell remembers where it found
// `node`: in `node setup.mjs && node test.ts` the second one would still be the machine's.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { SetupProblem } from './setup/problem.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { ensurePython } from './setup/python.mjs';

const root = resolve(import.meta.dirname ?? '.', '..');
const then = process.argv.indexOf('--then');
const options = process.argv.slice(2, then === -1 ? undefined : then);
const command = then === -1 ? [] : process.argv.slice(then + 1);

try {
  const unknown = options.find((option) => !['--browser', '--python'].includes(option));
  if (unknown) {
    throw new SetupProblem(
      `Set-up does not know the option ${unknown}.`,
      'It has the options --browser, --python and --then FILE.',
      'Leave it out, or put it after --then FILE to hand it on.',
    );
  }
  ensurePackages(root);
  const node = ensureNode(root);
  if (options.includes('--browser')) ensureBrowser(root, node);
  const python = options.includes('--python') ? { COURSE_PYTHON: ensurePython() } : {};
  if (command.length > 0) hand(node, command, python);
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem;
  console.error(`\nSet-up stopped. ${problem.message}\n`);
  process.exitCode = 1;
}

/**
 * Runs the command with the project's programs first on the PATH, passes signals on, and ends as it ends.
 * @param {string} node
 * @param {string[]} args
 * @param {Record<string, string>} variables For its environment, besides this process' own.
 */
function hand(node, args, variables) {
  const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const env = { ...process.env, ...variables, PATH };
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // A shell that npm put between dies of a signal without passing it on: then this process gets another parent.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1);
    // The listeners above would keep nothing alive, but a second signal must end this process, too.
    for (const name of signals) process.removeAllListeners(name);
  });
}
