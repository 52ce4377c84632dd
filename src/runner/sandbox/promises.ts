/** What is known of promises' states without ever listening to one, for `console.log` to show. */
import {
  apply,
  bareList,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isPromise,
  isThenable,
  nativeQueueMicrotask,
  nativeThen,
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
  /** Who listens to it, in order, as long as it is pending. */
  listeners?: Listener[];
  /** Settled for certain: those who listen from now on are queued at once. */
  settledAs?: Outcome['state'];
  handles?: { fulfilled: boolean; rejected: boolean };
}

/** A task that awaits a promise, or a callback of `then` and for which outcomes it is. */
export type Listener = { task: number } | { micro: number; fulfilled: boolean; rejected: boolean };

export const origins = pinned(new WeakMap<object, Origin>());
/** Functions of the runtime that stand in for native ones. */
const standIns = pinned(new WeakSet<object>());
/** The promises that such functions settle, and how. */
const settlers = pinned(new WeakMap<object, { origin: Origin; state: Outcome['state'] }>());

/** Is the function one of the runtime's stand-ins for a native one? */
export const isStandIn = (fn: object): boolean => standIns.has(fn);

/** Makes the callbacks of a function of the runtime leave no trace, as native ones. */
export function standIn<T extends object>(fn: T): T {
  standIns.add(fn);
  return fn;
}

/** Marks a function of the runtime that settles the promise of `origin`. */
export function settler<T extends object>(fn: T, origin: Origin, state: Outcome['state']): T {
  settlers.set(fn, { origin, state });
  return standIn(fn);
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
    follow(origin, value);
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
  origin.settledAs = state;
  delete origin.listeners;
  if (origin.outcome !== undefined) return;
  delete origin.late;
  origin.outcome = { state, value };
}

function settle(origin: Origin, outcome: Outcome): void {
  origin.outcome = outcome;
  delete origin.from;
  if (origin.isFollowed === true) delay(origin, 1);
  wakeAll(origin, outcome.state);
}

/** Told of each listener that the engine puts into the microtask queue at this moment. */
let onWake: (listener: Listener) => void = () => undefined;

/** To be told of listeners that are queued because a promise was settled. */
export function whenWoken(tell: typeof onWake): void {
  onWake = tell;
}

/** Somebody listens to a promise from now on; says whether it is known that they are queued at once. */
export function listen(promise: Promise<unknown>, listener: Listener): boolean {
  if (!isPlain(promise)) return false;
  const origin = originOf(promise);
  if (origin.settledAs !== undefined) return 'task' in listener || listener[origin.settledAs];
  origin.listeners ??= bareList();
  origin.listeners[origin.listeners.length] = listener;
  return false;
}

function wakeAll(origin: Origin, state: Outcome['state']): void {
  if (origin.settledAs !== undefined) return;
  origin.settledAs = state;
  const { listeners } = origin;
  if (listeners === undefined) return;
  delete origin.listeners;
  for (let i = 0; i < listeners.length; i++) {
    const listener = listeners[i] as Listener;
    if ('task' in listener || listener[state]) onWake(listener);
  }
}

/** The engine listens to `leader` in a microtask that it is about to queue: so do we, just before it. */
function follow(origin: Origin, leader: Promise<unknown>): void {
  if (!isPlain(leader) || getOwnPropertyDescriptor(leader, 'then') !== undefined) return;
  apply(nativeQueueMicrotask, globalThis, [
    () =>
      void apply(nativeThen, leader, [
        standIn(() => wakeAll(origin, 'fulfilled')),
        standIn(() => wakeAll(origin, 'rejected')),
      ]),
  ]);
}

/** The field of an event that says whose rest is queued by what it tells. */
interface Wakes {
  wakes?: number;
}

/** The one listener of a promise, if it is a task: it is not going to be told of as woken. */
export function soleTask(origin: Origin | undefined): Wakes {
  const listener = origin?.listeners?.length === 1 ? origin.listeners[0] : undefined;
  if (origin === undefined || listener === undefined || !('task' in listener)) return {};
  delete origin.listeners;
  return { wakes: listener.task };
}

/** The task that goes on because `callback`, which does nothing but to settle a promise, is called with `value`. */
export function wokenBy(callback: object, value: unknown): Wakes {
  const found = settlers.get(callback);
  if (found === undefined) return {};
  const { origin, state } = found;
  const isPassedOn = state === 'fulfilled' && (isPromise(value) || isThenable(value));
  return isPassedOn || origin.follows !== undefined || origin.settledAs !== undefined ? {} : soleTask(origin);
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

/** Does the engine listen to it without a promise in between? */
const isPlain = (promise: object): boolean =>
  getPrototypeOf(promise) === promisePrototype &&
  getOwnPropertyDescriptor(promise, 'constructor') === undefined;

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
    ] as const;
    settler(own[0], origin, 'fulfilled');
    settler(own[1], origin, 'rejected');
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
