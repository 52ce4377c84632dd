/** `node:timers/promises` on the virtual clock. */
import { apply, nativeThen, promisePrototype } from '../intrinsics.ts';
import { tracked } from '../promises.ts';
import { AbortError } from './emitter.ts';

const nativeFinally = promisePrototype.finally;

/** What the timers of the program give to the runtime. */
export interface Timers {
  setTimeout: (callback: unknown, delay?: unknown, ...values: unknown[]) => Handle;
  setInterval: (callback: unknown, delay?: unknown, ...values: unknown[]) => Handle;
  setImmediate: (callback: unknown, ...values: unknown[]) => Handle;
  clearTimeout: (handle: unknown) => void;
  clearImmediate: (handle: unknown) => void;
}
interface Handle {
  unref(): unknown;
}
interface Options {
  signal?: AbortSignal;
  ref?: boolean;
}

/** It changes while one waits. */
const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

type Arm = (callback: (value: unknown) => void) => Handle;

/** A promise that the timer which `arm` sets fulfils, and the signal rejects. */
function wait<T>(arm: Arm, clear: (handle: unknown) => void, options: Options = {}): Promise<T> {
  const { signal, ref = true } = options;
  if (signal?.aborted === true) return Promise.reject(new AbortError(signal));
  let stop: (() => void) | undefined;
  const promise = tracked<T>((resolve, reject) => {
    const handle = arm(resolve as (value: unknown) => void);
    if (!ref) handle.unref();
    if (signal === undefined) return;
    const aborted = (): void => {
      clear(handle);
      reject(new AbortError(signal));
    };
    signal.addEventListener('abort', aborted, { once: true });
    stop = () => signal.removeEventListener('abort', aborted);
  });
  if (stop === undefined) return promise;
  const end = stop;
  // With a signal Node puts two promises around this one, which takes ticks.
  return tracked((resolve, reject) => {
    const inner = new Promise((done, failed) => void apply(nativeThen, promise, [done, failed]));
    void apply(nativeThen, apply(nativeFinally, inner, [end]), [resolve as (value: unknown) => void, reject]);
  });
}

export function makeTimersPromises(timers: Timers) {
  const { setTimeout: after, setImmediate: soon, setInterval: every, clearTimeout, clearImmediate } = timers;
  const promises = {
    setTimeout: <T>(delay?: number, value?: T, options?: Options): Promise<T> =>
      wait((resolve) => after(resolve, delay, value), clearTimeout, options),
    setImmediate: <T>(value?: T, options?: Options): Promise<T> =>
      wait((resolve) => soon(resolve, value), clearImmediate, options),
    async *setInterval<T>(delay?: number, value?: T, options: Options = {}): AsyncGenerator<T | undefined> {
      const { signal, ref = true } = options;
      if (signal?.aborted === true) throw new AbortError(signal);
      let due = 0;
      let wake: ((value?: unknown) => void) | undefined;
      const woken = (value?: unknown): void => {
        wake?.(value);
        wake = undefined;
      };
      const handle = every(() => {
        due += 1;
        woken();
      }, delay);
      if (!ref) handle.unref();
      const aborted = (): void => {
        clearTimeout(handle);
        if (wake !== undefined) woken(Promise.reject(new AbortError(signal as AbortSignal)));
      };
      signal?.addEventListener('abort', aborted, { once: true });
      try {
        while (!isAborted(signal)) {
          if (due === 0) {
            await new Promise((resolve) => {
              wake = resolve;
            });
          }
          for (; due > 0; due--) yield value;
        }
        throw new AbortError(signal as AbortSignal);
      } finally {
        clearTimeout(handle);
        signal?.removeEventListener('abort', aborted);
      }
    },
    scheduler: {
      wait: (delay: number, options?: Options): Promise<undefined> =>
        promises.setTimeout<undefined>(delay, undefined, options),
      yield: (): Promise<undefined> => promises.setImmediate<undefined>(),
    },
  };
  return promises;
}
