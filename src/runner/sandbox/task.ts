/** One call of an async function, or the module. */
export interface Task {
  id: number;
  state: 'running' | 'awaiting' | 'yielded' | 'done';
  isGenerator: boolean;
  /** Of the module: has it an `await` of its own, reached or not? */
  waits: boolean;
  /** The line of the latest `await` or `yield`. */
  line: number;
  /** Has its promise been handed to the caller? */
  left: boolean;
  /** How many tasks waited to be claimed when it last went on. */
  leftBase: number;
  /** The newest timer when it last went on. */
  timerMark: number;
  value: unknown;
  /** The line of the latest `return` with a value. */
  returnLine: number | undefined;
  failed: boolean;
  error: unknown;
  promise: Promise<unknown> | undefined;
  /** The promise that it waits for. */
  awaited: Promise<unknown> | undefined;
}
