/** The page's side of the sandboxed frame: one frame for the page, a worker for each run. */
import runtime from 'virtual:sandbox-runtime';
import type { Program } from './contract.ts';
import { FRAME_DOCUMENT } from './sandbox/frame.ts';
import { LINES_ABOVE, scriptBody, scriptHead, type BundleTexts } from './sandbox/script.ts';
import type { BundleName } from './modules.ts';

/** An error that the engine reports for a worker's script; the line is the learner's. */
export interface ScriptError {
  message: string;
  line?: number;
}

/** A worker with one program in it, waiting to be started. */
export interface Sandbox {
  port: MessagePort;
  onError: (listener: (error: ScriptError) => void) => void;
  terminate: () => void;
}

let frame: Promise<Window> | undefined;
let lastId = 0;

const BUNDLES: Record<BundleName, () => Promise<{ default: string }>> = {
  network: () => import('virtual:sandbox-library/network'),
  hono: () => import('virtual:sandbox-library/hono'),
  files: () => import('virtual:sandbox-library/files'),
};

/** The libraries that a program needs; each is fetched once. Rejects when one cannot be. */
const loadBundles = (program: Program): Promise<BundleTexts> =>
  Promise.all(program.libraries.map(async (name) => [name, (await BUNDLES[name]()).default] as const));

/** Makes the frame ahead of need. */
export function openFrame(): Promise<Window> {
  frame ??= new Promise((resolve) => {
    const element = document.createElement('iframe');
    element.setAttribute('sandbox', 'allow-scripts');
    element.hidden = true;
    element.title = 'Sandbox';
    element.srcdoc = FRAME_DOCUMENT;
    element.addEventListener(
      'load',
      () => {
        const target = element.contentWindow;
        if (target === null) return;
        // The frame's origin is opaque: there is no other name for it than any.
        target.postMessage({ type: 'head', text: scriptHead(runtime) }, '*');
        resolve(target);
      },
      { once: true },
    );
    document.body.append(element);
  });
  return frame;
}

/** Makes a worker around the program. It reports `ready` over its port and then waits. */
export async function makeSandbox(program: Program): Promise<Sandbox> {
  const [target, bundles] = await Promise.all([openFrame(), loadBundles(program)]);
  const id = ++lastId;
  const talk = new MessageChannel();
  const errors = new MessageChannel();
  target.postMessage({ type: 'make', id, text: scriptBody(program, bundles) }, '*', [
    talk.port2,
    errors.port2,
  ]);
  return {
    port: talk.port1,
    onError: (listener) => {
      errors.port1.onmessage = (event: MessageEvent<unknown>) => listener(readError(event.data));
    },
    terminate: () => {
      target.postMessage({ type: 'stop', id }, '*');
      talk.port1.close();
      errors.port1.close();
    },
  };
}

function readError(value: unknown): ScriptError {
  const { message, line } = (value ?? {}) as Record<string, unknown>;
  const own = typeof line === 'number' ? line - LINES_ABOVE : 0;
  const text = typeof message === 'string' ? message.slice(0, 500) : 'The program could not be loaded';
  return own >= 1 ? { message: text, line: own } : { message: text };
}
