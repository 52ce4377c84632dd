import { existsSync, readFileSync } from 'node:fs';
import {
  recordingFile,
  recordPython,
  sourceHash,
  type PythonRecording,
} from '#recording/python/recording.node.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import type { Program } from '../lesson.ts';
import type { Problem } from '../report.ts';
import { tryAgainst } from './check-program.ts';
import type { Tidy } from './compare.ts';
import { realPython } from './real-hosts.ts';
import { tidyPython } from './tidy.ts';

const MEND = 'Run: npm run record';

/** Whether a Python program does what its recording says: in the recorder now, and on plain CPython. */
export async function checkPython(lesson: string, program: Program): Promise<Problem[]> {
  const { where } = program;
  const tidy = tidyPython(program.file);
  const { trace } = await recordPython(program.file);
  const problems = (await checkRecording(program, trace, tidy)).map((problem) => ({ lesson, ...problem }));
  const difference = await tryAgainst(realPython, program, trace, tidy);
  if (!difference) return problems;
  const mend =
    'The recorder and CPython must agree: mend the program so that its order is certain, or the recorder.';
  return [...problems, { lesson, where, ...difference, mend }];
}

async function checkRecording(program: Program, now: Trace, tidy: Tidy): Promise<Omit<Problem, 'lesson'>[]> {
  const file = recordingFile(program.file);
  const where = recordingFile(program.where);
  if (!existsSync(file))
    return [{ where, expected: 'a recording of the program', actual: 'none', mend: MEND }];
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as PythonRecording;
  const hash = await sourceHash(program.file);
  if (recorded.sourceHash !== hash) {
    const actual = `one of another state of it (${recorded.sourceHash}, now ${hash})`;
    return [{ where, expected: 'a recording of the program as it is', actual, mend: MEND }];
  }
  const [before, after] = [recorded.trace, now].map((trace) => eventLines(trace, tidy));
  const at = [...(before ?? []), ...(after ?? [])].findIndex(
    (_, index) => before?.[index] !== after?.[index],
  );
  if (at === -1) return [];
  const expected = `event ${at + 1}, as recorded: ${before?.[at] ?? '(none)'}`;
  return [{ where, expected, actual: after?.[at] ?? '(none)', mend: MEND }];
}

/** A line for each event and for the end, with texts tidied. */
function eventLines({ events, end }: Trace, tidy: Tidy): string[] {
  const tidyText = (text: string) =>
    tidy(text.split('\n').map((line) => ({ at: 0, text: line }))).map((line) => line.text);
  const lines = events.map((event: TraceEvent) =>
    JSON.stringify(event, (key, value: unknown) => (key === 'text' ? tidyText(String(value)) : value)),
  );
  return [...lines, JSON.stringify(end)];
}
