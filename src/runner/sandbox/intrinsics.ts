/**
 * What the runtime needs of the language, taken before the program can change it.
 * Everything here is to be used instead of the global of the same name.
 */
export const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const { setPrototypeOf } = Reflect;
export const { round } = Math;

export const NativePromise = Promise;
export const promisePrototype = Promise.prototype;
export const nativeThen = Promise.prototype.then;
export const nativeQueueMicrotask = globalThis.queueMicrotask;
export const NativeDate = Date;
export const NativeError = Error;
export const isArray = Array.isArray;
/** The text of a function as the engine has it. */
export const functionText = Function.prototype.toString;
export const isPrototypeOf = Object.prototype.isPrototypeOf;
const nativeNow = performance.now;
const nativePerformance = performance;

/** Real milliseconds of a clock that never goes back. */
export const realNow = (): number => apply(nativeNow, nativePerformance, []);

/** A list that no accessor on `Array.prototype` can listen in on; to be written by index. */
export function bareList<T>(): T[] {
  const list: T[] = [];
  setPrototypeOf(list, null);
  return list;
}

/** Gives an object its prototype's methods as its own, so that a patched prototype does not see it. */
export function pinned<T extends object>(object: T): T {
  for (let proto: unknown = getPrototypeOf(object); typeof proto === 'object' && proto !== null;) {
    if (proto === Object.prototype) break;
    for (const key of ownKeys(proto)) {
      const descriptor = getOwnPropertyDescriptor(proto, key);
      if (typeof descriptor?.value !== 'function' || getOwnPropertyDescriptor(object, key) !== undefined)
        continue;
      defineProperty(object, key, { value: descriptor.value });
    }
    proto = getPrototypeOf(proto);
  }
  return object;
}

/** Is it an object or a function? */
export const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Is it a promise of this realm, or of a class derived from it? Runs no code but a proxy's traps. */
export function isPromise(value: unknown): value is Promise<unknown> {
  try {
    return isObject(value) && apply(isPrototypeOf, promisePrototype, [value]);
  } catch {
    return false;
  }
}

/** Would `await` call its `then`? A getter is not run to find out, and counts. */
export function isThenable(value: unknown): boolean {
  try {
    for (let at: unknown = value, depth = 0; isObject(at) && depth < 20; at = getPrototypeOf(at), depth++) {
      const descriptor = getOwnPropertyDescriptor(at, 'then');
      if (descriptor !== undefined)
        return descriptor.get !== undefined || typeof descriptor.value === 'function';
    }
  } catch {
    // A proxy that refuses to be looked at.
  }
  return false;
}

/** Was it written in C++, as the callbacks are that `Promise.all` hands to `then`? */
export function isNative(fn: unknown): boolean {
  if (typeof fn !== 'function') return false;
  const text: string = apply(functionText, fn, []);
  const tail = '{ [native code] }';
  for (let i = 1; i <= tail.length; i++) if (text[text.length - i] !== tail[tail.length - i]) return false;
  return true;
}
