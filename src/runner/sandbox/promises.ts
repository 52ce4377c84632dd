/** What is known of promises' states without ever listening to one, for `console.log` to show. */
import {
  apply,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isPromise,
  isThenable,
  nativeQueueMicrotask,
  NativePromise,
  pinned,
  promisePrototype,
} from './intrinsics.ts';
import { STOP } from './tracer.ts';

export interface Outcome {
  state: 'fulfilled' | 'rejected';
  value: unknown;
}

/** How a promise came about, as far as the runtime saw it. */
export interface Origin {
  outcome?: Outcome;
  /** Takes its state over from this promise. */
  follows?: Promise<unknown>;
  /** For so many microtasks it is pending yet, whatever it follows or comes from. */
  late?: number;
  /** Another promise follows this one, and hears of its outcome a microtask later. */
  isFollowed?: boolean;
  /** Made by `then` of this promise, with a callback for these. */
  from?: Promise<unknown>;
  handles?: { fulfilled: boolean; rejected: boolean };
}

export const origins = pinned(new WeakMap<object, Origin>());
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
  delete origin.from;
  if (isPromise(value)) {
    origin.follows = value;
    originOf(value).isFollowed = true;
    // The engine asks for its `then` in a microtask of its own, and what that calls back is one more.
    delay(origin, 2);
  } else if (!isThenable(value)) settle(origin, { state: 'fulfilled', value });
}

export function rejected(origin: Origin, value: unknown): void {
  if (origin.outcome === undefined && origin.follows === undefined)
    settle(origin, { state: 'rejected', value });
}

/** Somebody was told what became of the promise. */
export function learned(promise: unknown, state: Outcome['state'], value: unknown): void {
  if (!isPromise(promise)) return;
  const origin = originOf(promise);
  if (origin.outcome !== undefined) return;
  delete origin.late;
  origin.outcome = { state, value };
}

function settle(origin: Origin, outcome: Outcome): void {
  origin.outcome = outcome;
  delete origin.from;
  if (origin.isFollowed === true) delay(origin, 1);
}

/** Counts microtasks off until the outcome of the promise, or that of those which follow it, shows. */
export function delay(origin: Origin, microtasks: number): void {
  origin.late = microtasks;
  apply(nativeQueueMicrotask, globalThis, [
    () => {
      if (origin.late !== microtasks) return;
      if (microtasks > 1) delay(origin, microtasks - 1);
      else delete origin.late;
    },
  ]);
}

/** A promise's outcome when the runtime knows it; `undefined` is shown as pending. */
export function outcomeOf(promise: object): Outcome | undefined {
  let at: object | undefined = promise;
  for (let depth = 0; at !== undefined && depth < 100; depth++) {
    const origin: Origin | undefined = origins.get(at);
    if (origin?.outcome !== undefined)
      return depth > 0 && origin.late !== undefined ? undefined : origin.outcome;
    if (origin?.late !== undefined) return undefined;
    if (origin?.from === undefined) {
      at = origin?.follows;
      continue;
    }
    const before = outcomeOf(origin.from);
    return before === undefined || origin.handles?.[before.state] === true ? undefined : before;
  }
  return undefined;
}

/** Is it known that the promise is settled, and that the engine listens to it without a promise in between? */
export const isSettled = (promise: object): boolean =>
  getPrototypeOf(promise) === promisePrototype &&
  getOwnPropertyDescriptor(promise, 'constructor') === undefined &&
  outcomeOf(promise) !== undefined;

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
      standIn((value) => {
        resolved(origin, value);
        resolve(value);
      }),
      standIn((reason) => {
        rejected(origin, reason);
        apply(reject, undefined, [reason]);
      }),
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
