import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RealLine {
  /** Real milliseconds since the process was started. */
  at: number;
  text: string;
}

export interface RealRun {
  /** stdout and stderr as they came, in one order. */
  lines: RealLine[];
  /** Real milliseconds from start to end. */
  took: number;
  exitCode: number | null;
  /** It did not end in time, so it was ended. */
  endless: boolean;
}

/** Of this process' environment, what would change what a program prints, or send its requests elsewhere. */
const DISTURBING = /^(NODE_|PYTHON(?!HOME)|npm_|FORCE_COLOR|COLORTERM)|_proxy$/i;

/**
 * Runs a program as a learner would, with its two streams in one pipe so that their order is kept, in an empty
 * folder of its own, which is deleted afterwards.
 * @param patience Milliseconds after which it is ended.
 */
export function realRun(command: string[], patience: number): Promise<RealRun> {
  const kept = Object.entries(process.env).filter(([name]) => !DISTURBING.test(name));
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const started = performance.now();
  const child = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...command], {
    cwd: folder,
    env: {
      ...(Object.fromEntries(kept) as Record<string, string>),
      NO_COLOR: '1',
      PYTHONIOENCODING: 'utf-8',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: RealLine[] = [];
  let rest = '';
  const now = () => performance.now() - started;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() ?? '';
    for (const text of pieces) lines.push({ at: now(), text });
  });
  let endless = false;
  const alarm = setTimeout(() => {
    endless = true;
    child.kill('SIGKILL');
  }, patience);
  return new Promise((done, fail) => {
    const tidyUp = () => {
      clearTimeout(alarm);
      rmSync(folder, { recursive: true, force: true });
    };
    child.on('error', (error) => {
      tidyUp();
      fail(error);
    });
    child.on('close', (exitCode) => {
      tidyUp();
      if (rest) lines.push({ at: now(), text: rest });
      done({ lines, took: now(), exitCode, endless });
    });
  });
}
