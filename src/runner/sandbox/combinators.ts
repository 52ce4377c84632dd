/** Remembers what `Promise.all` and its kin made their promise of. */
import { MOST_INPUTS } from '#runner/limits.ts';
import type { AwaitEvent, Combinator } from '#trace/events.ts';
import { bareList, isPromise, pinned } from './intrinsics.ts';
import type { Task } from './task.ts';

interface Combination {
  combines: Combinator;
  promises: readonly unknown[];
}

const combinations = pinned(new WeakMap<object, Combination>());
/** What the innermost combinator at work was given so far. */
let given: unknown[] | undefined;

/** Calls a combinator, which says `gives` of each promise that it listens to. */
export function combining(combines: Combinator, call: () => unknown): unknown {
  const outer = given;
  const promises = (given = bareList<unknown>());
  try {
    const promise = call();
    if (isPromise(promise)) combinations.set(promise, { combines, promises });
    return promise;
  } finally {
    given = outer;
  }
}

/** The combinator at work listens to a promise. */
export function gives(promise: unknown): void {
  if (given !== undefined) given[given.length] = promise;
}

/** What an `await` of a promise says of the tasks that a combinator made it of, each of them once. */
export function inputsOf(
  value: unknown,
  taskOf: (promise: object) => Task | undefined,
): Pick<AwaitEvent, 'inputs' | 'combines'> {
  const found = isPromise(value) ? combinations.get(value) : undefined;
  if (found === undefined) return {};
  const inputs = bareList<number>();
  for (let i = 0; i < found.promises.length && inputs.length < MOST_INPUTS; i++) {
    const task = taskOf(found.promises[i] as object);
    // A promise of a generator is settled long before the generator is.
    if (task !== undefined && !task.isGenerator && !has(inputs, task.id)) inputs[inputs.length] = task.id;
  }
  return inputs.length === 0 ? {} : { inputs, combines: found.combines };
}

function has(list: readonly number[], wanted: number): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === wanted) return true;
  return false;
}
