import { browserRunner, openFrame, prepare as prepareSandbox } from '#runner/browser.ts';
import type { Compiled, CompileProblem, Program, RunOptions } from '#runner/contract.ts';
import { TRACE_VERSION, type Trace } from '#trace/events.ts';

/** A program's text, and the compiled program when that is there already. */
export interface Editable {
  source: string;
  compiled?: Program;
}

/** Runs a text. What does not compile leaves a trace too: of one event that says why. */
export async function execute(editable: Editable, options: RunOptions): Promise<Trace> {
  const compiled = await compile(editable);
  if ('problem' in compiled) return refusal(compiled.problem);
  return browserRunner.run(compiled, options);
}

/** Gets the sandbox ready, so far that a run only has to say "go". What does not compile needs none. */
export async function prepare(editable: Editable): Promise<void> {
  void openFrame();
  const compiled = await compile(editable);
  if (!('problem' in compiled)) prepareSandbox(compiled);
}

/** Does it run on the simulated network? A program that does not compile runs on none. */
export async function isNetworked(editable: Editable): Promise<boolean> {
  const compiled = await compile(editable);
  return !('problem' in compiled) && compiled.libraries.includes('network');
}

/** The last text that was compiled: it is compiled when the typing pauses and again when it is run. */
let last: { source: string; compiled: Promise<Compiled> } | undefined;

async function compile({
  source,
  compiled: ready,
}: Editable): Promise<Program | { problem: CompileProblem }> {
  if (ready !== undefined) return ready;
  if (last?.source !== source) {
    const compiling = { source, compiled: browserRunner.compile(source) };
    last = compiling;
    // The compiler may not load; the next time it is tried again.
    compiling.compiled.catch(() => {
      if (last === compiling) last = undefined;
    });
  }
  const compiled = await last.compiled;
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
