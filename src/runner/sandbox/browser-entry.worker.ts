/** The sandbox's entry in a worker of a browser. The bundle turns it into one expression. */
import type { ToSandbox } from '#runner/messages.ts';
import { isV8 } from './errors.ts';
import { defineProperty, pinned } from './intrinsics.ts';
import { prepare, type Given } from './start.ts';

/** What a worker may do that a program has no use for; most of it the content security policy forbids anyway. */
const WITHHELD = [
  'postMessage',
  'close',
  'importScripts',
  'onmessage',
  'onmessageerror',
  'onerror',
  'onunhandledrejection',
  'Worker',
  'BroadcastChannel',
  'EventSource',
  'FontFace',
  'Request',
  'Response',
  'SharedWorker',
  'WebSocket',
  'XMLHttpRequest',
  'cancelAnimationFrame',
  'fetch',
  'indexedDB',
  'reportError',
  'requestAnimationFrame',
  'scheduler',
  'self',
];

/** Waits for the port, the only message that ever comes to the worker itself, then prepares the program. */
export default function start(...given: Given): void {
  const takePort = (event: MessageEvent): void => {
    event.stopImmediatePropagation();
    removeEventListener('message', takePort);
    const port = event.ports[0];
    if (port !== undefined) around(pinned(port), given);
  };
  addEventListener('message', takePort);
}

function around(port: MessagePort, given: Given): void {
  const { port1, port2 } = new MessageChannel();
  pinned(port2);
  let waiting: (() => void) | undefined;
  port1.onmessage = (event) => {
    event.stopImmediatePropagation();
    const callback = waiting;
    waiting = undefined;
    callback?.();
  };
  prepare(
    {
      post: (message) => port.postMessage(message),
      listen: (onMessage) => {
        port.onmessage = (event: MessageEvent<ToSandbox>) => {
          event.stopImmediatePropagation();
          port.onmessage = null;
          onMessage(event.data);
        };
      },
      hop: (callback) => {
        waiting = callback;
        port2.postMessage(0);
      },
      // V8 posts the news before the hop that follows the drain; of other engines that is not known.
      settleHops: isV8 ? 1 : 2,
      onRejection: (callback) => {
        addEventListener('unhandledrejection', (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          callback(event.reason, event.promise);
        });
      },
      onError: (callback) => {
        addEventListener('error', (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          callback(event.error);
        });
      },
      seal: () => {
        for (const name of WITHHELD) {
          for (let at: object | null = globalThis; at !== null; at = Reflect.getPrototypeOf(at)) {
            Reflect.deleteProperty(at, name);
          }
          if (!(name in globalThis)) continue;
          defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
        }
      },
    },
    given,
  );
}
