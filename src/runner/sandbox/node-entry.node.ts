/** The sandbox's entry in a worker thread of Node. The bundle turns it into one expression. */
import type { ToSandbox } from '#runner/messages.ts';
import { pinned } from './intrinsics.ts';
import { prepare, type Given } from './start.ts';

const host = process;
const port = host.getBuiltinModule('node:worker_threads').parentPort;
const later = setImmediate;
const { getHeapStatistics } = host.getBuiltinModule('node:v8');
if (port !== null) pinned(port);

export default function start(...given: Given): void {
  if (port === null) return;
  prepare(
    {
      post: (message) => port.postMessage(message),
      listen: (onMessage) => port.on('message', (message: ToSandbox) => onMessage(message)),
      hop: (callback) => void later(callback),
      settleHops: 0,
      heap: () => getHeapStatistics().used_heap_size,
      onRejection: (callback) => void host.on('unhandledRejection', callback),
      onError: (callback) => void host.on('uncaughtException', callback),
      seal: () => {
        for (const name of [
          'require',
          'module',
          'exports',
          '__filename',
          '__dirname',
          'fetch',
          'Request',
          'Response',
          'WebSocket',
          'process',
        ]) {
          Reflect.deleteProperty(globalThis, name);
        }
      },
    },
    given,
  );
}
