/** The static methods of `Promise`, which make promises whose state the runtime knows. */
import { combining, gives } from './combinators.ts';
import { apply, defineProperty, isPromise, NativePromise } from './intrinsics.ts';
import { kindText } from './iterate.ts';
import { originOf, origins, rejected, resolved, settler, tracked, type Origin } from './promises.ts';
import { STOP } from './tracer.ts';

const { construct } = Reflect;

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
      settler(parts.resolve, origin, 'fulfilled');
      settler(parts.reject, origin, 'rejected');
      return parts;
    },
    // Newer engines give a promise of the callback back as it is, which saves two ticks; Node 24 wraps it.
    try(this: unknown, callback: (...values: unknown[]) => unknown, ...values: unknown[]): unknown {
      const origin: Origin = {};
      const promise: unknown = construct(this as PromiseConstructor, [
        (resolve: (value: unknown) => void, reject: (reason: unknown) => void): void => {
          try {
            if (typeof callback !== 'function')
              throw new TypeError(`${kindText(callback)} is not a function`);
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
  for (const name of ['all', 'allSettled', 'any', 'race'] as const) {
    const native = NativePromise[name] as (this: unknown, iterable: unknown) => unknown;
    const value = {
      [name](this: unknown, iterable: unknown): unknown {
        if (this !== NativePromise) return apply(native, this, [iterable]);
        return combining(name, () => apply(native, Tracked, [iterable]));
      },
    }[name];
    defineProperty(NativePromise, name, { value, writable: true, configurable: true });
  }
}

/** What `Promise.all` and its kin make their promise with instead of `Promise`. */
function Tracked(run: Parameters<typeof tracked>[0]): Promise<unknown> {
  return tracked(run);
}
Tracked.resolve = (value: unknown): Promise<unknown> => {
  const promise = NativePromise.resolve(value);
  gives(promise);
  return promise;
};
