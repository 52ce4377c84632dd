/** What waits in the queues of the event loop. */

/** What a timer, an immediate, a tick or a message runs. */
export interface Job {
  callback: (...values: unknown[]) => unknown;
  values: unknown[];
  self: unknown;
  /** The task that asked for it. */
  cause: number;
  line: number | undefined;
  /** The number of a tick of the program. */
  micro?: number;
}
