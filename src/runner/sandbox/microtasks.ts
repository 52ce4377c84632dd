/** Callbacks of `then`, `catch`, `finally` and `queueMicrotask`: traced in the tick in which they would run anyway. */
import { callerLine, withoutHooks } from './errors.ts';
import {
  apply,
  defineProperty,
  isNative,
  isPromise,
  nativeQueueMicrotask,
  nativeThen,
  promisePrototype,
} from './intrinsics.ts';
import type { Loop } from './loop.ts';
import { isStandIn, originOf, rejected, resolved } from './promises.ts';
import type { Tasks } from './tasks.ts';
import { invalidCallback } from './timers.ts';
import { STOP, type Tracer } from './tracer.ts';

type Callback = (...values: unknown[]) => unknown;

/** A callback of the program's own, not one of the engine's that `Promise.all` and its kin pass on. */
const isOwn = (callback: unknown): callback is Callback =>
  typeof callback === 'function' && !isStandIn(callback) && !isNative(callback);

export function installMicrotasks(tracer: Tracer, tasks: Tasks, loop: Loop): void {
  /** Registers one microtask-to-be and gives what runs it around a callback. */
  const queue = (source: 'then' | 'queueMicrotask') => {
    const micro = ++tracer.micros;
    const cause = tasks.cause;
    const line = callerLine();
    const task = tasks.current;
    const where = line === undefined ? {} : { line };
    tracer.emit({ type: 'micro-queue', micro, source, ...where, ...(task !== undefined && { task }) });
    return (callback: Callback, values: unknown[]): unknown => {
      tasks.enterCallback(cause);
      tracer.enterMicrotask();
      tracer.emit({ type: 'micro-run', micro, ...where });
      return apply(callback, undefined, values);
    };
  };

  const methods = {
    then(this: unknown, onFulfilled?: unknown, onRejected?: unknown): unknown {
      if (tracer.over) throw STOP;
      loop.handled(this);
      if (!isOwn(onFulfilled) && !isOwn(onRejected)) {
        const derived: unknown = apply(nativeThen, this, [onFulfilled, onRejected]);
        if (isPromise(derived) && isPromise(this)) remember(derived, this, onFulfilled, onRejected);
        return derived;
      }
      const run = queue('then');
      let derived: unknown = undefined;
      const around = (callback: unknown): unknown =>
        !isOwn(callback)
          ? callback
          : (value: unknown) => {
              try {
                const result = run(callback, [value]);
                if (isPromise(derived)) resolved(originOf(derived), result);
                return result;
              } catch (error) {
                if (isPromise(derived) && error !== STOP) rejected(originOf(derived), withoutHooks(error));
                throw error;
              }
            };
      derived = apply(nativeThen, this, [around(onFulfilled), around(onRejected)]);
      if (isPromise(derived) && isPromise(this)) remember(derived, this, onFulfilled, onRejected);
      return derived;
    },
    finally(this: unknown, onFinally?: unknown): unknown {
      if (tracer.over) throw STOP;
      const run = isOwn(onFinally) ? queue('then') : undefined;
      const around = run === undefined ? onFinally : () => run(onFinally as Callback, []);
      const derived: unknown = apply(nativeFinally, this, [around]);
      return derived;
    },
  };
  const nativeFinally = promisePrototype.finally;
  for (const [name, value] of Object.entries(methods)) {
    defineProperty(promisePrototype, name, { value, writable: true, configurable: true });
  }

  const queueMicrotask = (callback: unknown): void => {
    if (typeof callback !== 'function') throw invalidCallback(callback);
    if (!isOwn(callback)) {
      apply(nativeQueueMicrotask, globalThis, [callback as () => void]);
      return;
    }
    const run = queue('queueMicrotask');
    apply(nativeQueueMicrotask, globalThis, [
      () => {
        if (tracer.over) return;
        try {
          run(callback, []);
        } catch (error) {
          loop.uncaught(error, 'exception');
        }
      },
    ]);
  };
  defineProperty(globalThis, 'queueMicrotask', {
    value: queueMicrotask,
    writable: true,
    configurable: true,
    enumerable: true,
  });
}

function remember(
  derived: Promise<unknown>,
  from: Promise<unknown>,
  onFulfilled: unknown,
  onRejected: unknown,
): void {
  const origin = originOf(derived);
  origin.from = from;
  origin.handles = {
    fulfilled: typeof onFulfilled === 'function',
    rejected: typeof onRejected === 'function',
  };
}
