/** Looks on while a block with `await using` disposes of what it used, in the same ticks. */
import { apply, isObject } from './intrinsics.ts';
import type { Task } from './task.ts';
import type { Tasks } from './tasks.ts';

type Method = (...values: unknown[]) => unknown;

/**
 * What `await using` is to keep in place of `value`: it has the same methods, and each wait for one of them shows as an
 * `await` of the task. What cannot be disposed of is left to the engine, which refuses it.
 */
export function disposable(tasks: Tasks, task: Task, line: number, label: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  const source = value as unknown as Record<symbol, unknown>;
  const wait = (result: unknown): unknown => {
    tasks.link(result);
    tasks.suspend(task, line, label, Infinity, result);
    return result;
  };
  const method = (key: symbol, call: (found: Method) => unknown): unknown => {
    const found = source[key];
    return typeof found === 'function'
      ? () => {
          tasks.ensureRunning(task);
          return call(found as Method);
        }
      : found;
  };
  return {
    get [Symbol.asyncDispose]() {
      return method(Symbol.asyncDispose, (found) => wait(apply(found, value, [])));
    },
    get [Symbol.dispose]() {
      // The engine waits for a promise of its own, whatever came of the call.
      return method(Symbol.dispose, (found) => {
        try {
          apply(found, value, []);
        } finally {
          wait(undefined);
        }
      });
    },
  };
}
