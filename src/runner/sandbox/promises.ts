/** What is known of promises' states without ever listening to one, for `console.log` to show. */
import { apply, defineProperty, isPromise, isThenable, NativePromise, pinned } from './intrinsics.ts';
import { STOP } from './tracer.ts';

const { construct } = Reflect;

export interface Outcome {
  state: 'fulfilled' | 'rejected';
  value: unknown;
}

/** How a promise came about, as far as the runtime saw it. */
interface Origin {
  outcome?: Outcome;
  /** Takes its state over from this promise. */
  follows?: Promise<unknown>;
  /** Made by `then` of this promise, with a callback for these. */
  from?: Promise<unknown>;
  handles?: { fulfilled: boolean; rejected: boolean };
}

const origins = pinned(new WeakMap<object, Origin>());
/** Functions of the runtime that stand in for native ones. */
const standIns = pinned(new WeakSet<object>());

/** Is the function one of the runtime's stand-ins for a native one? */
export const isStandIn = (fn: object): boolean => standIns.has(fn);

/** Makes the callbacks of a function of the runtime leave no trace, as native ones. */
export function standIn<T extends object>(fn: T): T {
  standIns.add(fn);
  return fn;
}

export function originOf(promise: object): Origin {
  let origin = origins.get(promise);
  if (origin === undefined) {
    origin = {};
    origins.set(promise, origin);
  }
  return origin;
}

/** The promise was resolved with `value`, which may be a promise itself. */
export function resolved(origin: Origin, value: unknown): void {
  if (origin.outcome !== undefined || origin.follows !== undefined) return;
  if (isPromise(value)) origin.follows = value;
  else if (!isThenable(value)) origin.outcome = { state: 'fulfilled', value };
}

export function rejected(origin: Origin, value: unknown): void {
  if (origin.outcome === undefined && origin.follows === undefined)
    origin.outcome = { state: 'rejected', value };
}

/** A promise's outcome when the runtime knows it; `undefined` is shown as pending. */
export function outcomeOf(promise: object): Outcome | undefined {
  let at: object | undefined = promise;
  for (let depth = 0; at !== undefined && depth < 100; depth++) {
    const origin: Origin | undefined = origins.get(at);
    if (origin?.outcome !== undefined) return origin.outcome;
    if (origin?.from === undefined) {
      at = origin?.follows;
      continue;
    }
    const before = outcomeOf(origin.from);
    return before === undefined || origin.handles?.[before.state] === true ? undefined : before;
  }
  return undefined;
}

/** Promises under construction by `new Promise`, innermost last. */
let cells: Origin[] = [];

/** Forgets constructions that never came to their end. */
export function forgetConstructions(): void {
  if (cells.length > 0) cells = [];
}

/** Stands around the executor of `new Promise(executor)`. */
export function executor(fn: unknown): unknown {
  const origin: Origin = {};
  cells[cells.length] = origin;
  if (typeof fn !== 'function') return fn;
  return (resolve: (value: unknown) => void, reject: (reason: unknown) => void): void => {
    // A list keeps the functions nameless, as the native ones are.
    const own = [
      (value: unknown) => {
        resolved(origin, value);
        resolve(value);
      },
      (reason?: unknown) => {
        rejected(origin, reason);
        reject(reason);
      },
    ];
    for (const one of own) standIns.add(one);
    try {
      apply(fn, undefined, own);
    } catch (error) {
      if (error !== STOP) rejected(origin, error);
      throw error;
    }
  };
}

/** `new Promise` for the runtime's own promises that the program gets. */
export function tracked<T>(
  run: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason: unknown) => void) => void,
): Promise<T> {
  const origin: Origin = {};
  const promise = new NativePromise<T>((resolve, reject) =>
    run(
      (value) => {
        resolved(origin, value);
        resolve(value);
      },
      (reason) => {
        rejected(origin, reason);
        apply(reject, undefined, [reason]);
      },
    ),
  );
  origins.set(promise, origin);
  return promise;
}

/** Stands around `new Promise(…)` and tells which promise the executor belongs to. */
export function constructed<T>(promise: T): T {
  const origin = cells[cells.length - 1];
  if (cells.length > 0) cells.length -= 1;
  if (origin !== undefined && isPromise(promise)) origins.set(promise, origin);
  return promise;
}

/** Makes `Promise.resolve`, `Promise.reject`, `Promise.withResolvers` and `Promise.try` leave their mark. */
export function installPromises(): void {
  const { resolve: nativeResolve, reject: nativeReject } = NativePromise;
  const nativeWith = NativePromise.withResolvers as undefined | typeof NativePromise.withResolvers;
  const statics = {
    resolve(this: unknown, value?: unknown): unknown {
      const promise: unknown = apply(nativeResolve, this, [value]);
      if (promise !== value && isPromise(promise)) resolved(originOf(promise), value);
      return promise;
    },
    reject(this: unknown, reason?: unknown): unknown {
      const promise: unknown = apply(nativeReject, this, [reason]);
      if (isPromise(promise)) rejected(originOf(promise), reason);
      return promise;
    },
    withResolvers(this: unknown): unknown {
      const parts = apply(nativeWith as () => PromiseWithResolvers<unknown>, this, []);
      const origin = originOf(parts.promise);
      const { resolve, reject } = parts;
      [parts.resolve, parts.reject] = [
        (value: unknown) => {
          resolved(origin, value);
          resolve(value);
        },
        (reason?: unknown) => {
          rejected(origin, reason);
          reject(reason);
        },
      ];
      standIns.add(parts.resolve);
      standIns.add(parts.reject);
      return parts;
    },
    // Newer engines give a promise of the callback back as it is, which saves two ticks; Node 24 wraps it.
    try(this: unknown, callback: (...values: unknown[]) => unknown, ...values: unknown[]): unknown {
      const origin: Origin = {};
      const promise: unknown = construct(this as PromiseConstructor, [
        (resolve: (value: unknown) => void, reject: (reason: unknown) => void): void => {
          try {
            const value = apply(callback, undefined, values);
            resolved(origin, value);
            resolve(value);
          } catch (error) {
            if (error !== STOP) rejected(origin, error);
            reject(error);
          }
        },
      ]);
      if (isPromise(promise)) origins.set(promise, origin);
      return promise;
    },
  };
  for (const name of ['resolve', 'reject', 'withResolvers', 'try'] as const) {
    if (name === 'withResolvers' && nativeWith === undefined) continue;
    defineProperty(NativePromise, name, { value: statics[name], writable: true, configurable: true });
  }
}
