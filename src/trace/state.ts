import type { AwaitEvent, MicroQueueEvent } from './events.ts';

/** What stands on the call stack: a task, or a callback that the event loop called. */
export type Frame =
  { kind: 'task'; task: number } | { kind: 'timer'; timer: number } | { kind: 'micro'; micro: number };

/** A task between its call and its end. */
export interface TaskState {
  task: number;
  /** Empty for the module. */
  label: string;
  /** Absent for the module. */
  parent?: number;
  /**
   * `ready`: what it waits for is settled, and its continuation is in the microtask queue. `suspended`: a generator
   * that has handed out a value.
   */
  status: 'running' | 'ready' | 'waiting' | 'suspended';
  /** The `await` at which it waits or is ready. */
  wait?: AwaitEvent;
}

/** What is in the queue of microtasks: the rest of a task after its `await`, or a callback. */
export type Microtask = { kind: 'task'; task: number } | { kind: 'callback'; micro: number };

/** A callback that was handed to `then`, `queueMicrotask` or `process.nextTick` and has not run yet. */
export type Callback = Pick<MicroQueueEvent, 'micro' | 'source' | 'line' | 'task'>;

export interface PendingTimer {
  timer: number;
  /** When it is due, in virtual ms. */
  at: number;
  repeat?: number;
  task?: number;
  line?: number;
}

/** A run between two of its events. */
export interface RunState {
  /** How many events have happened; one more than there are when the run is over. */
  position: number;
  /** Virtual ms. */
  t: number;
  /** The learner's line of the newest event that has one. */
  line?: number;
  /** The tasks that have begun and not ended, in start order. */
  tasks: ReadonlyMap<number, TaskState>;
  /** The outermost frame first. */
  stack: readonly Frame[];
  /** What is known to be queued, the next one first. */
  microtasks: readonly Microtask[];
  /** What `process.nextTick` has queued, the next one first: a queue of its own. */
  ticks: readonly number[];
  /** Do the ticks come before the microtasks? So it is once a timer has fired, until the first microtask runs. */
  areTicksFirst: boolean;
  /** All callbacks that have not run yet, by number; those of `then` may wait for a promise that is pending. */
  callbacks: ReadonlyMap<number, Callback>;
  /** In the order in which they were set. */
  timers: ReadonlyMap<number, PendingTimer>;
  /** How many `log` events there were. */
  logs: number;
  isOver: boolean;
}
