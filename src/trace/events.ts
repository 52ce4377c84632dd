/**
 * The trace: what one run of a program did, in order, under virtual time.
 *
 * Every time is in virtual milliseconds since the run began. Every line number is 1-based and counts in the
 * learner's own source. Tasks are numbered in start order; task 0 is the module itself.
 * The format is described for other programs in `docs/formats.md`.
 */
export const TRACE_VERSION = 1;

/** An error as the program threw it, reduced to text. `line` is the learner's line that it points at. */
export interface ErrorInfo {
  /** The constructor's name: `TypeError`. For a thrown value that is no error: `thrown`. */
  name: string;
  message: string;
  line?: number;
  column?: number;
  /** What Node prints for it: the stack with frames of the learner's code only. */
  text: string;
}

export type Limit =
  | 'synchronous'
  | 'microtasks'
  | 'virtual-time'
  | 'real-time'
  | 'timers'
  | 'events'
  | 'output-lines'
  | 'output-characters'
  | 'memory'
  | 'silence'
  | 'protocol';

/** What an `await` waits for, as far as it can be known at the `await`. */
export type AwaitKind = 'timer' | 'task' | 'promise' | 'thenable' | 'value';

interface At {
  /** Virtual milliseconds. */
  t: number;
  /** The task that was on top of the stack; absent when none was. */
  task?: number;
  line?: number;
}

/** An async function was called; its body starts at once. `task` is the new task. */
export interface CallEvent extends At {
  type: 'call';
  task: number;
  /** The task that made the call. */
  parent: number;
  /** How the call reads: `task("A", 2000)`, or the function's name. */
  label: string;
}
/** A static method that makes one promise of several. */
export type Combinator = 'all' | 'allSettled' | 'any' | 'race';
/** A task gives control back at an `await`. */
export interface AwaitEvent extends At {
  type: 'await';
  task: number;
  kind: AwaitKind;
  /** The awaited expression as written, shortened to one line of at most 60 characters. */
  label: string;
  /** The task whose promise is awaited, when `kind` is `task`. */
  on?: number;
  /** The timer that will settle it, when `kind` is `timer`. */
  timer?: number;
  /** The tasks, or the first of many, whose promises `Promise.all` or the like got, when its promise is awaited. */
  inputs?: readonly number[];
  /** With `inputs`: which of the four it was. */
  combines?: Combinator;
  /** It is known to be settled already: the task goes on in a microtask that is queued at once. */
  ready?: true;
}
/** A task goes on after an `await` or a `yield`; `threw` when the awaited promise rejected. */
export interface ResumeEvent extends At {
  type: 'resume';
  task: number;
  threw?: true;
}
/** An async generator hands out a value and is suspended until it is asked for the next. */
export interface YieldEvent extends At {
  type: 'yield';
  task: number;
}
export interface ReturnEvent extends At {
  type: 'return';
  task: number;
  /** The only task that waits for the promise which this settles: its rest goes into the microtask queue. */
  wakes?: number;
  /** A short text of a primitive value; the kind of any other (`[Array]`). */
  value: string;
}
export interface ThrowEvent extends At {
  type: 'throw';
  task: number;
  error: ErrorInfo;
  /** As of `return`. */
  wakes?: number;
}
export interface TimerSetEvent extends At {
  type: 'timer-set';
  timer: number;
  /** When it is due. */
  at: number;
  /** The interval in ms, for `setInterval`. */
  repeat?: number;
}
export interface TimerFireEvent extends At {
  type: 'timer-fire';
  timer: number;
  /** As of `return`: the callback does nothing but to settle a promise. */
  wakes?: number;
}
export interface TimerClearEvent extends At {
  type: 'timer-clear';
  timer: number;
}
/**
 * A callback will run as a microtask: at once for `queueMicrotask`, once its promise settles for `then`; or as a tick
 * of Node, `nextTick`, which has a queue of its own. All three share one count.
 */
export interface MicroQueueEvent extends At {
  type: 'micro-queue';
  micro: number;
  source: 'queueMicrotask' | 'then' | 'nextTick';
  /** For `then`: its promise is known to be settled already, so that the callback is queued at once. */
  ready?: true;
}
export interface MicroRunEvent extends At {
  type: 'micro-run';
  micro: number;
}
/**
 * A promise is settled, and somebody listens to it who goes into the microtask queue now: `waiter`, a task that awaits
 * it, or `micro`, a callback of `then`. Told of each of them in their order, unless `wakes` of another event told it.
 */
export interface WakeEvent extends At {
  type: 'wake';
  waiter?: number;
  micro?: number;
}
export interface LogEvent extends At {
  type: 'log';
  stream: 'stdout' | 'stderr';
  /** One call's text without the final newline; may hold several lines. */
  text: string;
}
/** An exception or a rejection that nobody handled: ends the run, as in Node. */
export interface UncaughtEvent extends At {
  type: 'uncaught';
  kind: 'exception' | 'rejection' | 'syntax';
  error: ErrorInfo;
  /** A permanent name of the problem, for those that the project explains in its own words. */
  code?: string;
}
/** A task was started whose promise nobody can await any more. `task` is the floating one. */
export interface FloatingEvent extends At {
  type: 'floating';
  task: number;
}
/** A limit ended the run. For `silence`, `line` is the last that was heard of: the program may have gone on a little. */
export interface KillEvent extends At {
  type: 'kill';
  limit: Limit;
}

export type TraceEvent =
  | CallEvent
  | AwaitEvent
  | ResumeEvent
  | YieldEvent
  | ReturnEvent
  | ThrowEvent
  | TimerSetEvent
  | TimerFireEvent
  | TimerClearEvent
  | MicroQueueEvent
  | MicroRunEvent
  | WakeEvent
  | LogEvent
  | UncaughtEvent
  | FloatingEvent
  | KillEvent;

/**
 * Why the run ended.
 * - `completed`: nothing is left to do.
 * - `unsettled`: nothing is left to do, yet the module still waits at an `await` (Node's exit code 13).
 * - `uncaught`: an exception, a rejection or a syntax error.
 * - `limit`: see the `kill` event.
 * - `stopped`: by the learner.
 */
export type EndReason = 'completed' | 'unsettled' | 'uncaught' | 'limit' | 'stopped';

export interface Trace {
  version: typeof TRACE_VERSION;
  language: 'typescript' | 'python';
  events: TraceEvent[];
  end: { t: number; reason: EndReason };
}
