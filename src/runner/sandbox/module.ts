/** The module itself: how it begins, and when the news of its failure comes. */
import { apply, nativeQueueMicrotask, nativeThen } from './intrinsics.ts';
import type { Task } from './task.ts';

/**
 * Node hears of a module's failure only after the promises of its loader have passed it on: so many microtasks, and
 * one more for a module with an `await` of its own, run before the end.
 */
const TICKS_OF_FAILURE = 3;

/** Runs the module's body up to its first `await`; `onFailed` is called in the tick in which Node hears of a failure. */
export function startModule(
  body: () => Promise<unknown>,
  module: Task,
  onFailed: (error: unknown) => void,
): void {
  const fails = (error: unknown, ticks: number): void => {
    if (ticks === 0) onFailed(error);
    else apply(nativeQueueMicrotask, globalThis, [() => fails(error, ticks - 1)]);
  };
  const failed = (error: unknown): void => fails(error, TICKS_OF_FAILURE + Number(module.waits));
  void apply(nativeThen, body(), [undefined, failed]);
}
