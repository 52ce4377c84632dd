import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from './problem.mjs';
import { run, tail } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   optionalDependencies?: Record<string, string> }} Locked */

/**
 * Makes node_modules what package-lock.json says, with `npm ci` when it is not.
 * A stamp with the lockfile's hash makes the next call cheap.
 * @param {string} root
 * @returns {boolean} Whether it had to install.
 */
export function ensurePackages(root) {
  const lockfile = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.setup-stamp');
  const wanted = `${hashOf(lockfile)} ${process.platform}-${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  const installed = isInstalled(root);
  if (!installed) install(root);
  writeFileSync(stamp, wanted);
  return !installed;
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * Whether npm's own record of node_modules holds what the lockfile asks for.
 * @param {string} root
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  const everyWanted = Object.entries(wanted).every(
    ([path, { version, integrity, optional, devOptional }]) => {
      if (path === '') return true;
      const found = present[path];
      if (!found) return Boolean(optional ?? devOptional);
      return found.version === version && found.integrity === integrity;
    },
  );
  return everyWanted && Object.keys(present).every((path) => path in wanted);
}

/** @param {string} file @returns {Record<string, Locked>} */
function packagesOf(file) {
  return /** @type {{ packages: Record<string, Locked> }} */ (JSON.parse(readFileSync(file, 'utf8')))
    .packages;
}

/**
 * `npm ci`, which refuses a lockfile that lacks the programs of other platforms: a registry that mirrors one
 * platform only makes npm leave them out. Then `npm install` puts in the same locked versions and saves nothing.
 * @param {string} root
 */
function install(root) {
  console.log('Installing the packages of package-lock.json …');
  const options = ['--include=dev', '--no-audit', '--no-fund'];
  const settings = { cwd: root, timeout: 20 * 60_000 };
  let { ok, output } = run('npm', ['ci', ...options], settings);
  if (!ok && lacksOnlyOtherPlatforms(root, output)) {
    ({ ok, output } = run('npm', ['install', '--no-save', ...options], settings));
  }
  if (ok) return;
  const errors = output
    .split('\n')
    .filter((line) => /^npm error \S/.test(line) && !/^npm error\s+--/.test(line));
  throw new SetupProblem(
    'npm could not install the packages.',
    errors.slice(0, 12).join('\n') || tail(output),
    'Check the connection to the npm registry. If package.json and package-lock.json disagree, run `npm install`.',
  );
}

/**
 * @param {string} root
 * @param {string} output What `npm ci` printed.
 * @returns {boolean} Whether optional packages are all that it misses in the lockfile.
 */
export function lacksOnlyOtherPlatforms(root, output) {
  const complaints = [...output.matchAll(/^npm error (Missing|Invalid): (@?[^@\s]+)/gm)];
  const locked = Object.values(packagesOf(join(root, 'package-lock.json')));
  const optional = new Set(locked.flatMap((entry) => Object.keys(entry.optionalDependencies ?? {})));
  return (
    complaints.length > 0 &&
    complaints.every(([, kind, name]) => kind === 'Missing' && optional.has(name ?? ''))
  );
}
