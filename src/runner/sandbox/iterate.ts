/** Looks on while `for await` and `yield*` ask an iterator for values, in the same ticks. */
import { apply, isObject } from './intrinsics.ts';
import type { Task, Tasks } from './tasks.ts';

type Method = (...values: unknown[]) => unknown;
type Observe = (method: Method, iterator: object, values: unknown[]) => unknown;

/**
 * The iterable of a `for await` or a `yield*`: each value that it is asked for shows as an `await` of the task.
 * `label` is the iterable as written.
 */
export function watched(tasks: Tasks, task: Task, line: number, label: string, iterable: unknown): unknown {
  refuseNonIterable(iterable, label);
  return forwarded(iterable, (method, iterator, values) => {
    tasks.ensureRunning(task);
    const result: unknown = apply(method, iterator, values);
    tasks.link(result);
    tasks.suspend(task, line, label, Infinity, result);
    return result;
  });
}

/** The engine would name the hook in its message. */
function refuseNonIterable(iterable: unknown, label: string): void {
  const source = iterable as Partial<Record<symbol, unknown>> | null | undefined;
  if (source === null || source === undefined) throw new TypeError(`${label} is not async iterable`);
  if (isObject(source)) return;
  if (source[Symbol.asyncIterator] == null && source[Symbol.iterator] == null) {
    throw new TypeError(`${label} is not async iterable`);
  }
}

/** An iterable that asks the given one for everything, at the moment when it is asked itself. */
function forwarded(iterable: unknown, observe: Observe): object {
  const source = iterable as Record<symbol, unknown>;
  const method = (key: symbol): unknown => {
    const make = source[key];
    if (typeof make !== 'function') return make;
    return () => observed(apply(make as Method, iterable, []), observe);
  };
  return {
    get [Symbol.asyncIterator]() {
      return method(Symbol.asyncIterator);
    },
    get [Symbol.iterator]() {
      return method(Symbol.iterator);
    },
  };
}

function observed(iterator: unknown, observe: Observe): unknown {
  if (!isObject(iterator)) return iterator;
  const inner = iterator as Record<string, unknown>;
  const method = (name: string): unknown => {
    const found = inner[name];
    return typeof found === 'function'
      ? (...values: unknown[]) => observe(found as Method, iterator, values)
      : found;
  };
  return {
    get next() {
      return method('next');
    },
    get return() {
      return method('return');
    },
    get throw() {
      return method('throw');
    },
  };
}
