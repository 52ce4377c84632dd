/** The TypeScript runner in a page: a sandboxed frame, in it a worker for each run. */
import { makeSandbox, openFrame, type Sandbox } from './browser-frame.ts';
import type { Program, Runner, RunOptions } from './contract.ts';
import { START_MS } from './limits.ts';
import { Session } from './session.ts';
import type { Trace } from '#trace/events.ts';

let runs = 0;
/** The programs that are being executed: each gets its next spare when it has ended. */
const executing = new Set<string>();
let spare: { program: Program; sandbox: Promise<Sandbox> } | undefined;

/**
 * Makes a worker with this program in it, so that `run` of the same program has to do no more than start it. One at
 * a time: another program's spare is given up. After each run the next spare of that program is made.
 */
export function prepare(program: Program): void {
  if (spare?.program.code === program.code || executing.has(program.code)) return;
  forgetSpare();
  spare = { program, sandbox: makeSandbox(program) };
}

/** Gives the spare worker up, as when its program is no longer on show. */
function forgetSpare(): void {
  void spare?.sandbox.then((sandbox) => sandbox.terminate());
  spare = undefined;
}

/** The spare when it is of this program, else a new worker. */
function takeSandbox(program: Program): Promise<Sandbox> {
  if (spare?.program.code !== program.code) return makeSandbox(program);
  const { sandbox } = spare;
  spare = undefined;
  return sandbox;
}

async function run(program: Program, options: RunOptions = {}): Promise<Trace> {
  const id = ++runs;
  executing.add(program.code);
  const sandbox = await takeSandbox(program);
  const session = new Session(program, id, options, sandbox.terminate);
  const patience = setTimeout(() => session.kill('silence'), START_MS);
  sandbox.onError((error) => session.refuse(error.message, error.line));
  sandbox.port.onmessage = (event: MessageEvent<unknown>) => {
    clearTimeout(patience);
    session.receive(event.data);
    if (!session.isOver) session.started();
  };
  // The message waits in the port until the sandbox listens.
  if (!session.isOver) sandbox.port.postMessage({ type: 'start', run: id });
  const trace = await session.trace;
  clearTimeout(patience);
  executing.delete(program.code);
  prepare(program);
  return trace;
}

/** Runs programs in the page. The compiler is fetched when something has to be compiled. */
export const browserRunner: Runner = {
  compile: async (source) => {
    const { compile } = await import('./typescript/compile.ts');
    return compile(source);
  },
  run,
};

export { openFrame };
