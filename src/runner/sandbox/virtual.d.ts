declare module 'virtual:inspect' {
  import type * as Util from 'node-inspect-extracted';
  const util: typeof Util;
  export default util;
  /** Lets `inspect` see a promise's state: `undefined` is for pending. */
  export function setPromiseLookup(
    lookup: (promise: object) => { state: 'fulfilled' | 'rejected'; value: unknown } | undefined,
  ): void;
}

declare module 'virtual:sandbox-runtime' {
  /** The browser's sandbox runtime: one line of script, an expression that is to be called with a program. */
  const runtime: string;
  export default runtime;
}
