import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SetupProblem } from './problem.mjs';
import { aptInstall, onPath, run, tail } from './run.mjs';

/**
 * What `.cache/browser.json` says, for playwright.config.ts.
 * @typedef {object} Browser
 * @property {'playwright' | 'system'} source
 * @property {string | null} executablePath null: Playwright finds its own.
 * @property {string} version What `--version` prints.
 * @property {string} playwright The version of Playwright that it was chosen for.
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Finds a Chromium that starts, or gets one: Playwright's own, else an installed one, else Debian's package.
 * @param {string} root
 * @param {string} node The project's Node.
 * @returns {Browser}
 */
export function ensureBrowser(root, node) {
  const file = join(root, '.cache', 'browser.json');
  const known = remembered(root, file);
  if (known) return known;
  const browser = choose(root, node);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, JSON.stringify(browser, null, 2) + '\n');
  console.log(`Browser for the tests: ${browser.version} (${browser.source}).`);
  return browser;
}

/** @param {string} root @param {string} file @returns {Browser | undefined} */
function remembered(root, file) {
  try {
    const known = /** @type {Browser} */ (JSON.parse(readFileSync(file, 'utf8')));
    const there = existsSync(known.executablePath ?? ownPath(root));
    return there && known.playwright === playwrightVersion(root) ? known : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} root @param {string} node @returns {Browser} */
function choose(root, node) {
  const own = ownPath(root);
  /** @type {(source: Browser['source'], path: string | undefined) => Browser | undefined} */
  const accept = (source, path) => {
    if (!path || !existsSync(path)) return undefined;
    const { ok, output } = run(path, ['--version', '--no-sandbox'], { timeout: 60_000 });
    const version = /\b(Chromium|Google Chrome)\b.*/.exec(output)?.[0].trim();
    if (!ok || !version) return undefined;
    const executablePath = source === 'playwright' ? null : path;
    return { source, executablePath, version, playwright: playwrightVersion(root) };
  };
  const downloaded = accept('playwright', own);
  if (downloaded) return downloaded;

  const installed = NAMES.map(onPath).find(Boolean);
  console.log("Downloading Playwright's Chromium …");
  const download = run(node, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    cwd: root,
    timeout: installed ? 90_000 : 300_000,
  });
  const found = accept('playwright', own) ?? accept('system', installed);
  if (found) return found;

  console.log("Installing Debian's package chromium …");
  const apt = aptInstall(['chromium']);
  const packaged = NAMES.map(onPath)
    .map((path) => accept('system', path))
    .find(Boolean);
  if (packaged) return packaged;
  throw new SetupProblem(
    'There is no Chromium to run the browser tests with.',
    `Playwright's download: ${tail(download.output, 4)}\nThe Debian package: ${tail(apt.output, 4)}`,
    'Install Chromium or Google Chrome so that it is on the PATH, then run the command again.',
  );
}

/** @param {string} root @returns {string} */
function ownPath(root) {
  return createRequire(join(root, 'package.json'))('playwright').chromium.executablePath();
}

/** @param {string} root @returns {string} */
function playwrightVersion(root) {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'playwright', 'package.json'), 'utf8')).version;
}
