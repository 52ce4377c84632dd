/** The limits of one run; `docs` and the messages name them by the names in the trace. */
export const LIMITS = {
  /** Real ms in one stretch of code without giving back. */
  synchronousMs: 2000,
  /** Real ms, and the number, of microtasks in one drain. */
  drainMs: 2000,
  drainMicrotasks: 1_000_000,
  /** Virtual ms of one run. */
  virtualMs: 120_000,
  /** Timers alive at once. */
  timers: 20_000,
  /** Events in one trace, each macrotask counted as one more. */
  events: 50_000,
  /**
   * Real ms that a run may work in all. What lies between its macrotasks counts once they are many: of few it is the
   * machine's own share.
   */
  realMs: 2400,
  manyMacrotasks: 2000,
  /** Bytes held, as far as they can be counted. */
  memoryBytes: 512 * 2 ** 20,
  /** Bytes of what is too short to be followed until it is gone: all that a run makes of it, kept or not. */
  madeBytes: 2 * 2 ** 30,
  /** Values that one call of `console` looks at, and the keys of one object; what is beyond is `…` or left out. */
  inspectedValues: 50_000,
  inspectedKeys: 20_000,
  /** Characters of a text about an error. */
  errorCharacters: 20_000,
  outputLines: 5_000,
  outputCharacters: 500_000,
  /** Characters of one console line; a longer one is cut. */
  lineCharacters: 10_000,
  /** UTF-16 units of a program's source. */
  sourceCharacters: 50_000,
} as const;

/** Async calls inside one another beyond which the stack counts as full, lest their events fill the trace first. */
export const DEEPEST_ASYNC = 2000;

/** The hosts look this often whether the sandbox has said anything, in real ms… */
export const WATCH_EVERY_MS = 250;
/** …and end the run after this many looks in vain. Above the limits in real time, below 3 s. */
export const WATCH_LOOKS = 10;
/** Looks that a sandbox is left after each word of it, however long it has worked. */
export const LEAST_LOOKS = 2;
/** How long a new sandbox may take until it says that it is ready, in real ms. */
export const START_MS = 15_000;
/** The sandbox says a word this often, in real ms, unless one call of a built-in function takes longer. */
export const ALIVE_EVERY_MS = 250;

/** How many tasks an `await` of `Promise.all` and the like names. */
export const MOST_INPUTS = 50;
