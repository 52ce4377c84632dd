import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Trace } from '#trace/events.ts';
import { pythonCommand } from './interpreter.node.ts';

/** What a Python program did on real CPython: the file `NAME.py.json` beside it. */
export interface PythonRecording {
  /** The version that ran it: `3.11`. */
  python: string;
  /** The beginning of the SHA-256 of the program's file, in hexadecimal digits. */
  sourceHash: string;
  trace: Trace;
}

const execute = promisify(execFile);
const RECORDER = join(import.meta.dirname, 'record.py');

/** Where the recording of a program is. */
export function recordingFile(program: string): string {
  return `${program}.json`;
}

/** The file name that a learner sees: `gather.ko.py` is `gather.py`. */
export function programName(program: string): string {
  return basename(program).replace(/\.[a-z]{2}(-[A-Za-z]+)?(?=\.(py|ts)$)/, '');
}

export async function sourceHash(program: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(program))
    .digest('hex')
    .slice(0, 16);
}

/**
 * Runs a program on this machine's CPython under a virtual clock.
 * @throws when there is no Python, or when the recorder itself fails; never for what the program does
 */
export async function recordPython(program: string): Promise<PythonRecording> {
  const args = [RECORDER, program, '--name', programName(program)];
  const { stdout } = await execute(pythonCommand(), args, { maxBuffer: 64 * 1024 * 1024 });
  return {
    python: await pythonVersion(),
    sourceHash: await sourceHash(program),
    trace: JSON.parse(stdout) as Trace,
  };
}

let version: Promise<string> | undefined;

/** The version of the Python that records: `3.11`. */
export function pythonVersion(): Promise<string> {
  version ??= execute(pythonCommand(), ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']).then(
    ({ stdout }) => stdout.trim(),
  );
  return version;
}

/** The text of a recording's file: one event a line, so that a change of a program reads well in a diff. */
export function formatRecording({ python, sourceHash, trace }: PythonRecording): string {
  const { events, ...rest } = trace;
  const { version, language, end } = rest;
  const lines = events.map((event) => `      ${JSON.stringify(event)}`).join(',\n');
  return `{
  "python": ${JSON.stringify(python)},
  "sourceHash": ${JSON.stringify(sourceHash)},
  "trace": {
    "version": ${version},
    "language": ${JSON.stringify(language)},
    "events": [${lines ? `\n${lines}\n    ` : ''}],
    "end": ${JSON.stringify(end)}
  }
}
`;
}
