import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../setup/run.mjs';

/** A Firefox that runs. */
export interface Firefox {
  /** Where it listens for WebDriver BiDi: `ws://127.0.0.1:PORT`. */
  address: string;
  stop: () => Promise<void>;
}

/** How long it may take to listen, in ms. */
const PATIENCE = 60_000;

/** Nothing that calls home, and no first-run pages. */
const PREFERENCES: Record<string, boolean | number | string> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

/** The program of FIREFOX, else the first on the PATH. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX'] || ['firefox-esr', 'firefox'].map(onPath).find(Boolean);
}

/**
 * Starts it without a window, with a profile of its own that is deleted with it.
 * @throws with what Firefox said, when it does not listen in time
 */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = [
    '--headless',
    '--no-remote',
    '--remote-debugging-port',
    '0',
    '--profile',
    profile,
    'about:blank',
  ];
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { address: await listening(child.stderr), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listening(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const give = () => reject(new Error(`Firefox does not listen:\n${text.slice(-2000)}`));
    const patience = setTimeout(give, PATIENCE);
    stderr.on('data', (chunk: Buffer) => {
      text += String(chunk);
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text) ?? [];
      if (address === undefined) return;
      clearTimeout(patience);
      resolve(address);
    });
    stderr.on('end', give);
  });
}
