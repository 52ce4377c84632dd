/** The TypeScript runner in Node: the same compiler and sandbox as in a page, in a worker thread. */
import { Worker } from 'node:worker_threads';
import type { Runner } from './contract.ts';
import { LIMITS } from './limits.ts';
import { sandboxScript } from './sandbox/script.ts';
import { bundleLibrary, bundleRuntime } from './sandbox/bundle.node.ts';
import { Session } from './session.ts';
import { compile } from './typescript/compile.ts';

let runs = 0;

/** Runs programs at build time, in tests and on the command line. */
export const nodeRunner: Runner = {
  compile: (source) => Promise.resolve(compile(source)),

  async run(program, options = {}) {
    const bundles = program.libraries.map(async (name) => [name, await bundleLibrary(name)] as const);
    const script = sandboxScript(await bundleRuntime('node'), program, await Promise.all(bundles));
    const run = ++runs;
    const worker = new Worker(script, {
      eval: true,
      env: {},
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: (2 * LIMITS.memoryBytes) / 2 ** 20 },
    });
    const session = new Session(program, run, options, () => void worker.terminate());
    worker.on('message', (message: unknown) => {
      session.receive(message);
      if (isReady(message) && !session.isOver) {
        worker.postMessage({ type: 'start', run });
        session.started();
      }
    });
    worker.on('error', (error: unknown) => {
      if (isOutOfMemory(error)) session.kill('memory');
      else session.refuse(String(error));
    });
    worker.on('exit', () => session.kill('silence'));
    return session.trace;
  },
};

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
