/** Callbacks of `then`, `catch`, `finally` and `queueMicrotask`: traced in the tick in which they would run anyway. */
import { callerLine, withoutHooks } from './errors.ts';
import {
  apply,
  defineProperty,
  isNative,
  isPromise,
  nativeQueueMicrotask,
  NativePromise,
  nativeThen,
  promisePrototype,
} from './intrinsics.ts';
import type { Loop } from './loop.ts';
import {
  delay,
  isStandIn,
  learned,
  listen,
  originOf,
  rejected,
  resolved,
  standIn,
  whenWoken,
  type Outcome,
} from './promises.ts';
import type { Tasks } from './tasks.ts';
import { invalidCallback } from './timers.ts';
import { STOP, type Tracer } from './tracer.ts';

type Callback = (...values: unknown[]) => unknown;

let isOfProgram: (callback: object) => boolean = () => true;

/** A callback of the program's own, not one of a library, or of the engine that `Promise.all` and its kin pass on. */
const isOwn = (callback: unknown): callback is Callback =>
  typeof callback === 'function' && !isStandIn(callback) && !isNative(callback) && isOfProgram(callback);

/** Lets callback `micro` listen to a promise; says whether it is known that it is queued at once. */
type Listens = (micro: number) => boolean;

const listensTo =
  (promise: unknown, onFulfilled: unknown, onRejected: unknown): Listens =>
  (micro) =>
    isPromise(promise) &&
    listen(promise, { micro, fulfilled: isOwn(onFulfilled), rejected: isOwn(onRejected) });

/** `ofProgram` tells the functions of the program from those of libraries. */
export function installMicrotasks(
  tracer: Tracer,
  tasks: Tasks,
  loop: Loop,
  ofProgram: typeof isOfProgram,
): void {
  isOfProgram = ofProgram;
  /** Registers one microtask-to-be and gives what runs it around a callback. */
  const queue = (source: 'then' | 'queueMicrotask', listens?: Listens) => {
    const micro = ++tracer.micros;
    const isReady = listens?.(micro) === true;
    const cause = tasks.cause;
    const line = callerLine();
    const task = tasks.current;
    const where = line === undefined ? {} : { line };
    tracer.emit({
      type: 'micro-queue',
      micro,
      source,
      ...where,
      ...(task !== undefined && { task }),
      ...(isReady && { ready: true }),
    });
    return (callback: Callback, values: unknown[]): unknown => {
      tasks.enterCallback(cause);
      tracer.enterMicrotask();
      tracer.emit({ type: 'micro-run', micro, ...where });
      return apply(callback, undefined, values);
    };
  };

  whenWoken((listener) => {
    const task = tasks.current;
    const who = 'task' in listener ? { waiter: listener.task } : { micro: listener.micro };
    tracer.emit({ type: 'wake', ...who, ...(task !== undefined && { task }) });
  });

  /** What the engine does where `then` got no function, and the same for the eyes of the runtime. */
  const passed = (callback: unknown, derived: () => unknown, state: Outcome['state']): unknown =>
    typeof callback === 'function'
      ? callback
      : standIn((value: unknown) => {
          const made = derived();
          if (isPromise(made)) (state === 'fulfilled' ? resolved : rejected)(originOf(made), value);
          if (state === 'rejected') throw value;
          return value;
        });

  const methods = {
    then(this: unknown, onFulfilled?: unknown, onRejected?: unknown): unknown {
      if (tracer.over) throw STOP;
      loop.handled(this);
      if (!isOwn(onFulfilled) && !isOwn(onRejected)) {
        const derived: unknown = apply(nativeThen, this, [
          passed(onFulfilled, () => derived, 'fulfilled'),
          passed(onRejected, () => derived, 'rejected'),
        ]);
        if (isPromise(derived) && isPromise(this)) remember(derived, this, onFulfilled, onRejected);
        return derived;
      }
      const run = queue('then', listensTo(this, onFulfilled, onRejected));
      let derived: unknown = undefined;
      const around = (callback: unknown, state: Outcome['state']): unknown =>
        !isOwn(callback)
          ? passed(callback, () => derived, state)
          : (value: unknown) => {
              learned(this, state, value);
              try {
                const result = run(callback, [value]);
                if (isPromise(derived)) resolved(originOf(derived), result);
                return result;
              } catch (error) {
                if (isPromise(derived) && error !== STOP) rejected(originOf(derived), withoutHooks(error));
                throw error;
              }
            };
      derived = apply(nativeThen, this, [around(onFulfilled, 'fulfilled'), around(onRejected, 'rejected')]);
      if (isPromise(derived) && isPromise(this)) remember(derived, this, onFulfilled, onRejected);
      return derived;
    },
    finally(this: unknown, onFinally?: unknown): unknown {
      if (tracer.over) throw STOP;
      if (!isOwn(onFinally)) return apply(nativeFinally, this, [onFinally]);
      const run = queue('then', listensTo(this, onFinally, onFinally));
      if (!isPromise(this) || this.constructor !== NativePromise)
        return apply(nativeFinally, this, [() => run(onFinally, [])]);
      // As the language says it, so that the state of the promise is known.
      const around = (state: Outcome['state']) =>
        standIn((value: unknown) => {
          learned(this, state, value);
          try {
            const before = NativePromise.resolve(run(onFinally, []));
            const passedOn = before.then(
              standIn(() => {
                if (state === 'fulfilled') resolved(originOf(passedOn), value);
                else rejected(originOf(passedOn), value);
                if (state === 'rejected') throw value;
                return value;
              }),
            );
            resolved(originOf(derived), passedOn);
            return passedOn;
          } catch (error) {
            if (error !== STOP) rejected(originOf(derived), withoutHooks(error));
            throw error;
          }
        });
      const derived = this.then(around('fulfilled'), around('rejected'));
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
  delay(origin, 1);
  origin.handles = {
    fulfilled: typeof onFulfilled === 'function',
    rejected: typeof onRejected === 'function',
  };
}
