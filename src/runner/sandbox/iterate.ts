/** Looks on while `for await` and `yield*` ask an iterator for values, in the same ticks. */
import { isProxy } from './inspect.ts';
import { apply, getOwnPropertyDescriptor, getPrototypeOf, isObject } from './intrinsics.ts';
import type { Task } from './task.ts';
import type { Tasks } from './tasks.ts';

type Method = (...values: unknown[]) => unknown;
type Observe = (method: Method, iterator: object, values: unknown[]) => unknown;

/**
 * The iterable of a `for await` or a `yield*`: each value that it is asked for shows as an `await` of the task.
 * `label` is the iterable as written, `refusal` what Node says when it is none; empty when that tells its kind.
 */
export function watched(
  tasks: Tasks,
  task: Task,
  line: number,
  label: string,
  refusal: string,
  iterable: unknown,
): unknown {
  if (iterable === null || iterable === undefined)
    throw new TypeError(`Cannot read properties of ${iterable} (reading 'Symbol(Symbol.asyncIterator)')`);
  let earlier: unknown;
  return forwarded(iterable, refusal, (method, iterator, values) => {
    tasks.ensureRunning(task);
    const result: unknown = apply(method, iterator, values);
    tasks.link(result);
    tasks.linkAs(result, earlier);
    earlier = result;
    // Of a list's values, which come at once, the engine makes promises too.
    tasks.suspend(task, line, label, Infinity, result, 'promise');
    return result;
  });
}

/** An iterable that asks the given one for everything, at the moment when it is asked itself. */
function forwarded(iterable: unknown, refusal: string, observe: Observe): object {
  const source = iterable as Record<symbol, unknown>;
  const method = (key: symbol, isNeeded: boolean): unknown => {
    const make = source[key];
    if (typeof make === 'function') return () => observed(apply(make as Method, iterable, []), observe);
    const isMissing = make === null || make === undefined;
    if (!isNeeded && isMissing) return undefined;
    // The engine would name the hook in its message. Of an object literal it tells what was found in it.
    const byKind = refusal === '' || (!isMissing && refusal.startsWith('{'));
    throw new TypeError(byKind ? `${kindText(make)} is not a function` : refusal);
  };
  return {
    get [Symbol.asyncIterator]() {
      return method(Symbol.asyncIterator, false);
    },
    get [Symbol.iterator]() {
      return method(Symbol.iterator, true);
    },
  };
}

/** A value as V8 writes it when it does not know how it reads in the program. */
export function kindText(value: unknown): string {
  const kind = typeof value;
  if (kind === 'string') return `string "${value as string}"`;
  return value === null || kind === 'number' || kind === 'boolean' ? `${kind} ${value as number}` : kind;
}

/** Has it a method that gives an iterator? Runs no code but a proxy's traps; a getter counts as one. */
export function mayBeIterable(value: unknown): boolean {
  if (typeof value === 'string' || isProxy(value)) return true;
  for (let at: unknown = Object(value); isObject(at); at = getPrototypeOf(at)) {
    const field = getOwnPropertyDescriptor(at, Symbol.iterator);
    if (field !== undefined) return field.get !== undefined || typeof field.value === 'function';
    if (isProxy(at)) return true;
  }
  return false;
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
