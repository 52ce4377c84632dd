import type { Trace, TraceEvent } from '#trace/events.ts';
import type { BundleName } from './modules.ts';

/** The languages that a program can be written in. */
export type ProgramLanguage = Trace['language'];

/** A program ready to be put behind the sandbox's runtime. */
export interface Program {
  language: ProgramLanguage;
  /** Instrumented source text, line for line the learner's. */
  code: string;
  /** What of the libraries it needs, each after what it needs itself. */
  libraries: readonly BundleName[];
}

/** Why a source text cannot be run. Lines and columns are 1-based. */
export interface CompileProblem {
  /** A permanent name: `syntax`, `import-unsupported`, `too-long`… */
  code: string;
  /** What the parser says, in English, without a position in it. */
  message: string;
  line: number;
  column: number;
}

export type Compiled = { ok: true; program: Program } | { ok: false; problem: CompileProblem };

export interface RunOptions {
  /** Called with the events as they come, in order, each once. */
  onEvents?: (events: readonly TraceEvent[]) => void;
  /** Aborting it ends the run; its trace then ends with reason `stopped`. */
  signal?: AbortSignal;
}

/** What each host of the runner (a page, Node) offers. Never rejects for what the program does. */
export interface Runner {
  compile(source: string): Promise<Compiled>;
  /** Settles when execution has ended: with virtual time, long before the virtual end. */
  run(program: Program, options?: RunOptions): Promise<Trace>;
}
