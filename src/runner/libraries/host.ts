import type { EventEmitter } from '../sandbox/modules/emitter.ts';

/** What the sandbox lends to a library. None of it reaches the tracer or the port. */
export interface LibraryHost {
  /** Remembers the task that runs now, for what is going to be its doing. */
  here(): Place;
  /** Calls back before the next macrotask, as `process.nextTick` does; not shown in the trace. */
  tick(callback: () => void): void;
  /** A promise whose state `console.log` and the trace know. */
  promise<T>(
    run: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason: unknown) => void) => void,
  ): Promise<T>;
  EventEmitter: typeof EventEmitter;
  /** Node's text for a value. */
  inspect(value: unknown): string;
}

/** Where in the program something was asked for. */
export interface Place {
  /**
   * Calls back so many virtual ms later, and keeps the run alive until then. No timer shows in the trace.
   */
  after(milliseconds: number, callback: () => void): void;
  /** Calls back at once; for callbacks of `after` at another place. */
  now(callback: () => void): void;
  /** Lets an error that comes to light later have the stack of this place. Gives the error. */
  blamed(error: unknown): unknown;
}

/** What a bundle gives to the sandbox: the modules that can be imported, by name, and globals of the program. */
export interface LibraryParts {
  modules: Record<string, Record<string, unknown>>;
  globals?: Record<string, unknown>;
}

/** The entry of each bundle. */
export type LibraryEntry = (host: LibraryHost) => LibraryParts;
