import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Runs a program to its end. Never throws: a program that is not there, or that takes too long, is `ok: false`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, timeout?: number, show?: boolean, env?: NodeJS.ProcessEnv }} [options]
 *   `timeout` in ms; `show` lets the output through to the terminal as well as the end of it into `output`.
 * @returns {{ ok: boolean, output: string }} `output`: stdout and stderr, trimmed.
 */
export function run(command, args, { cwd, timeout, show = false, env = process.env } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env,
    timeout,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  if (show && output) console.log(output);
  const reason = result.error ? `${command}: ${result.error.message}` : '';
  return { ok: result.status === 0, output: [output, reason].filter(Boolean).join('\n') };
}

/**
 * @param {string} name
 * @returns {string | undefined} The first executable of that name on the PATH.
 */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      if (folder && existsSync(file)) {
        accessSync(file, constants.X_OK);
        return file;
      }
    } catch {
      // Not executable: look further.
    }
  }
  return undefined;
}

/** @param {string} output @param {number} [lines] @returns {string} The last lines, for a message. */
export function tail(output, lines = 12) {
  return output.split('\n').slice(-lines).join('\n') || '(it printed nothing)';
}

/**
 * Installs Debian packages, as root or with a sudo that asks nothing.
 * @param {string[]} packages
 * @returns {{ ok: boolean, output: string }}
 */
export function aptInstall(packages) {
  const apt = onPath('apt-get');
  if (!apt) return { ok: false, output: 'There is no apt-get here to install it with.' };
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const call = (/** @type {string[]} */ args) => {
    const [command = apt, ...rest] = [...prefix, apt, ...args];
    return run(command, rest, { env, timeout: 15 * 60_000 });
  };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const first = call(install);
  if (first.ok) return first;
  const update = call(['update']);
  return update.ok ? call(install) : update;
}
