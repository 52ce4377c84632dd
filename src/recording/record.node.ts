import { existsSync, readFileSync } from 'node:fs';
import type { Program } from '#runner/contract.ts';
import { nodeRunner } from '#runner/node.node.ts';
import type { Trace } from '#trace/events.ts';
import { recordingFile, sourceHash, type PythonRecording } from './python/recording.node.ts';
import type { Snippet } from './snippet.node.ts';

/** A program and what it did. */
export interface Recording {
  trace: Trace;
  /** For TypeScript: compiled, so that a page can run it without a compiler. */
  program?: Program;
  /** For Python: the version of CPython that ran it. */
  python?: string;
}

const recordings = new Map<string, Promise<Recording>>();

/**
 * What a snippet does: TypeScript is run now, once a build; Python was run on CPython before
 * (`npm run record`), because a machine that builds the course need not have it.
 * @throws when a TypeScript program does not compile, or a Python recording is missing or older than its program
 */
export function record(snippet: Snippet): Promise<Recording> {
  const known = recordings.get(snippet.file);
  if (known) return known;
  const recording = snippet.programLanguage === 'python' ? readPython(snippet) : runTypeScript(snippet);
  recordings.set(snippet.file, recording);
  return recording;
}

async function runTypeScript(snippet: Snippet): Promise<Recording> {
  const compiled = await nodeRunner.compile(snippet.source);
  if (!compiled.ok) {
    const { message, line, column } = compiled.problem;
    throw new Error(`${snippet.file}:${line}:${column}: ${message}`);
  }
  return { program: compiled.program, trace: await nodeRunner.run(compiled.program) };
}

async function readPython({ file }: Snippet): Promise<Recording> {
  const recordedIn = recordingFile(file);
  if (!existsSync(recordedIn)) throw new Error(`${file} has no recording. Run: npm run record`);
  const recorded = JSON.parse(readFileSync(recordedIn, 'utf8')) as PythonRecording;
  if (recorded.sourceHash !== (await sourceHash(file))) {
    throw new Error(`${file} has changed since it was recorded. Run: npm run record`);
  }
  return { trace: recorded.trace, python: recorded.python };
}
