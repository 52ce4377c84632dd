/** `node:util`, as far as programs about promises need it. */
import { formatWithOptions, inspect, isProxy } from '../inspect.ts';
import { apply, defineProperty, isPromise, NativeError } from '../intrinsics.ts';
import { tracked } from '../promises.ts';
import { invalidArgument } from './emitter.ts';

type Fn = (...values: unknown[]) => unknown;
const custom = Symbol.for('nodejs.util.promisify.custom');
const tagOf = (value: unknown): string => apply(Object.prototype.toString, value, []).slice(8, -1);

/** A function that takes a callback last, as one that gives a promise. */
function promisify(original: Fn & { [custom]?: Fn }): Fn {
  if (typeof original !== 'function') throw invalidArgument('original', 'of type function', original);
  const given = original[custom];
  const made: Fn =
    given ??
    function (this: unknown, ...values: unknown[]) {
      return tracked((resolve, reject) => {
        const settle = (error: unknown, ...results: unknown[]): void => {
          if (error) reject(error);
          else resolve(results[0]);
        };
        apply(original, this, [...values, settle]);
      });
    };
  if (given === undefined) {
    Object.setPrototypeOf(made, Object.getPrototypeOf(original) as object);
    Object.defineProperties(made, Object.getOwnPropertyDescriptors(original));
  }
  return (defineProperty(made, custom, { value: made, configurable: true }), made);
}
promisify.custom = custom;

/** Makes `promisify` answer for a function of the runtime. */
export function promisifiesTo(original: object, promised: unknown): void {
  defineProperty(original, custom, { value: promised, configurable: true });
}

export function makeUtil(nextTick: (callback: Fn, ...values: unknown[]) => void) {
  const is = (tag: string) => (value: unknown) => tagOf(value) === tag;
  const isAsync = (value: unknown) => typeof value === 'function' && /^Async/.test(tagOf(value));
  return {
    promisify,
    /** A function that gives a promise, as one that takes a callback last. */
    callbackify:
      (original: Fn) =>
      (...values: unknown[]): void => {
        const callback = values.pop() as Fn;
        const promise = original(...values) as Promise<unknown>;
        promise.then(
          (value) => nextTick(callback, null, value),
          (error: unknown) => nextTick(callback, error),
        );
      },
    format: (...values: unknown[]) => formatWithOptions({}, ...values),
    formatWithOptions,
    inherits(child: { prototype: object }, parent: { prototype: object }): void {
      defineProperty(child, 'super_', { value: parent, writable: true, configurable: true });
      Object.setPrototypeOf(child.prototype, parent.prototype);
    },
    inspect,
    types: {
      isAsyncFunction: isAsync,
      isDate: is('Date'),
      isGeneratorFunction: (value: unknown) =>
        typeof value === 'function' && /GeneratorFunction$/.test(tagOf(value)),
      isMap: is('Map'),
      isNativeError: (value: unknown) => value instanceof NativeError,
      isPromise,
      isProxy,
      isRegExp: is('RegExp'),
      isSet: is('Set'),
    },
  };
}
