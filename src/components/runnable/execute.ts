import { browserRunner, openFrame, prepare as prepareSandbox } from '#runner/browser.ts';
import type { CompileProblem, Program, RunOptions } from '#runner/contract.ts';
import { TRACE_VERSION, type Trace } from '#trace/events.ts';

/** A program's text, and its compiled code when that is there already. */
export interface Editable {
  source: string;
  code?: string;
}

/** Runs a text. What does not compile leaves a trace too: of one event that says why. */
export async function execute(editable: Editable, options: RunOptions): Promise<Trace> {
  const compiled = await compile(editable);
  if ('problem' in compiled) return refusal(compiled.problem);
  return browserRunner.run(compiled, options);
}

/** Gets the sandbox ready; for a compiled program so far that a run only has to say "go". */
export function prepare({ code }: Editable): void {
  if (code === undefined) void openFrame();
  else prepareSandbox({ language: 'typescript', code });
}

async function compile({ source, code }: Editable): Promise<Program | { problem: CompileProblem }> {
  if (code !== undefined) return { language: 'typescript', code };
  const compiled = await browserRunner.compile(source);
  return compiled.ok ? compiled.program : { problem: compiled.problem };
}

function refusal({ code, message, line, column }: CompileProblem): Trace {
  const text = `SyntaxError: ${message}`;
  const error = { name: 'SyntaxError', message, line, column, text };
  return {
    version: TRACE_VERSION,
    language: 'typescript',
    events: [{ type: 'uncaught', t: 0, kind: 'syntax', code, error, line }],
    end: { t: 0, reason: 'uncaught' },
  };
}
