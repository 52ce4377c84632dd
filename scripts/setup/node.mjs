import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from './problem.mjs';
import { run, tail } from './run.mjs';

const MAJOR = 24;

/**
 * Makes sure that the project's own Node is there. The npm package `node` fetches it in an install script, which
 * newer versions of npm refuse unless package.json allows it, and which `--ignore-scripts` always refuses: then
 * the same script is run from here.
 * @param {string} root
 * @returns {string} The path of the Node 24 to run the project with.
 */
export function ensureNode(root) {
  const node = nodePath(root);
  if (works(node)) return node;
  const folder = join(root, 'node_modules', 'node');
  if (!existsSync(join(folder, 'package.json'))) {
    throw new SetupProblem(
      `The npm package \`node\` that brings Node ${MAJOR} is not in node_modules.`,
      'It is a development dependency in package.json, so the installation is not complete.',
      'Delete node_modules and run the command again.',
    );
  }
  console.log(`Fetching Node ${MAJOR} for the project …`);
  const script = run(process.execPath, ['installArchSpecificPackage'], { cwd: folder, timeout: 10 * 60_000 });
  link(root);
  if (works(node)) return node;
  if (process.version.startsWith(`v${MAJOR}.`)) return process.execPath;
  throw new SetupProblem(
    `Node ${MAJOR} could not be put into node_modules, and this is Node ${process.version}.`,
    tail(script.output),
    `Allow the install script of the package \`node\` (\`npm install-scripts approve node\`), or install Node ${MAJOR} yourself, then run the command again.`,
  );
}

/** @param {string} root */
function nodePath(root) {
  const file = process.platform === 'win32' ? ['node', 'bin', 'node.exe'] : ['.bin', 'node'];
  return join(root, 'node_modules', ...file);
}

/** @param {string} node */
function works(node) {
  return existsSync(node) && run(node, ['--version'], { timeout: 30_000 }).output.startsWith(`v${MAJOR}.`);
}

/** npm leaves out the link of a program that was not there when it installed. @param {string} root */
function link(root) {
  const bin = join(root, 'node_modules', '.bin');
  const {
    bin: { node },
  } = JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8'));
  if (process.platform === 'win32' || existsSync(join(bin, 'node'))) return;
  mkdirSync(bin, { recursive: true });
  rmSync(join(bin, 'node'), { force: true });
  symlinkSync(join('..', 'node', node), join(bin, 'node'));
}
