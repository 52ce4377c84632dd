declare module 'virtual:inspect' {
  import type * as Util from 'node-inspect-extracted';
  const util: typeof Util;
  export default util;
  /** Lets `inspect` see a promise's state: `undefined` is for pending. */
  export function setPromiseLookup(
    lookup: (promise: object) => { state: 'fulfilled' | 'rejected'; value: unknown } | undefined,
  ): void;
  /** Lets `inspect` see what an iterator of a map or a set would give, and whether it gives entries. */
  export function setIteratorLookup(
    lookup: (iterator: object) => [values: unknown[], isKeyValue: boolean],
  ): void;
  /** Shows properties with this getter by their value. */
  export function showAsValue(getter: object): void;
  /** How many values, and how many keys of one object, `inspect` looks at from now on. */
  export function setBudget(values: number, keys: number): void;
  /** What a proxy made by the package's `Proxy` stands for; `undefined` for all else. */
  export let proxyDetails: (value: unknown, whole: boolean) => unknown;
}

declare module 'virtual:sandbox-library/*' {
  /** A bundle of libraries: one line of script, an expression that gives a function of a `LibraryHost`. */
  const bundle: string;
  export default bundle;
}

declare module 'virtual:sandbox-runtime' {
  /** The browser's sandbox runtime: one line of script, an expression that is to be called with a program. */
  const runtime: string;
  export default runtime;
}
