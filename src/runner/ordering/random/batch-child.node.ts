/** The child process of `batch.node.ts`: answers one message with the truths of its programs, then waits to be ended. */
import { Worker } from 'node:worker_threads';
import type { Truth } from '../programs.node.ts';
import type { Batch } from './batch.node.ts';

/** Longer than any random program takes, in real ms. */
const PATIENCE = 20_000;

/** The console's lines go over the port: what a thread wrote to its stdout may be lost when it ends badly. */
const HEAD = `{
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  const { format } = process.getBuiltinModule('node:util');
  console.log = (...values) => parentPort.postMessage(format(...values) + '\\n');
}
`;

function runAlone(source: string): Promise<Truth> {
  return new Promise((resolve) => {
    const url = new URL(`data:text/javascript,${encodeURIComponent(HEAD + source)}`);
    const worker = new Worker(url, { stdout: true, stderr: true });
    let text = '';
    const hangs = setTimeout(() => void worker.terminate(), PATIENCE);
    worker.on('message', (line: string) => (text += line));
    // The exit code tells; without a listener the error would end this process.
    worker.on('error', () => undefined);
    worker.on('exit', (exitCode) => {
      clearTimeout(hangs);
      resolve({ text, exitCode });
    });
  });
}

process.on('message', ({ sources, lanes }: Batch) => {
  const answers: Truth[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < sources.length; index = next++) {
      answers[index] = await runAlone(sources[index] ?? '');
    }
  };
  void Promise.all(Array.from({ length: lanes }, lane)).then(() => process.send?.(answers));
});
