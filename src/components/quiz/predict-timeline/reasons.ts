import type { AwaitEvent, Trace, TraceEvent } from '#trace/events.ts';
import { Replay } from '#trace/replay.ts';
import type { Frame } from '#trace/state.ts';
import type { PrintedLine } from './lines.ts';

type TimerSet = Extract<TraceEvent, { type: 'timer-set' }>;

/** How the code that printed a line came to run. */
export interface Origin {
  /** What was on top of the stack; absent where the trace does not say. */
  by: Frame | undefined;
  /** The index of the event that let it run: its call, its resuming, the start of the callback. -1: the module's start. */
  entry: number;
  /** A task's first stretch, the rest of one after an `await`, a callback's own start, or an error nobody handled. */
  kind: 'call' | 'resume' | 'callback' | 'error';
  /** The timer whose firing began this turn of the event loop; absent in the first. */
  timer?: TimerSet;
}

/** Why the first of two lines comes before the second. */
export type Reason =
  | { kind: 'ends' }
  | { kind: 'same-stretch' }
  | { kind: 'awaits-between'; wait: AwaitEvent; t: number }
  /** The call that printed the second was made only when the caller had gone on after this `await`. */
  | { kind: 'called-after'; wait: AwaitEvent }
  /** What printed the second waited at this `await`, and went on after the first's task had ended. */
  | { kind: 'went-on-after'; wait: AwaitEvent }
  | { kind: 'timers' | 'timers-same-instant' | SameTurn };

/** Both were printed before the event loop took the next timer. */
type SameTurn = 'call-first' | 'before-call' | 'nested' | 'tick' | 'microtask' | 'queue' | 'earlier';

/** Reads from one trace why its lines came when they did. */
export class Reasons {
  readonly #replay: Replay;
  readonly #sets = new Map<number, TimerSet>();

  constructor(trace: Trace) {
    this.#replay = new Replay(trace);
    for (const event of trace.events) if (event.type === 'timer-set') this.#sets.set(event.timer, event);
  }

  originOf({ event: index }: PrintedLine): Origin {
    const { events } = this.#replay.trace;
    const by = this.#replay.at(index).stack.at(-1);
    const before = events.slice(0, index);
    const fired = before.findLast((event) => event.type === 'timer-fire');
    const timer = fired && this.#sets.get(fired.timer);
    const entry = before.findLastIndex((event) => isEntryOf(event, by));
    const kind =
      events[index]!.type === 'uncaught'
        ? 'error'
        : by?.kind !== 'task'
          ? 'callback'
          : events[entry]?.type === 'resume'
            ? 'resume'
            : 'call';
    return { by, entry, kind, ...(timer && { timer }) };
  }

  /** @param first comes before `second` in the run */
  between(first: PrintedLine, second: PrintedLine): Reason {
    const [a, b] = [this.originOf(first), this.originOf(second)];
    if (b.kind === 'error') return { kind: 'ends' };
    if (isSame(a.by, b.by)) return this.#sameOne(first, second, a);
    const wait = this.#waitOfCaller(first, b);
    if (wait) return { kind: 'called-after', wait };
    if (a.timer !== b.timer) {
      return { kind: a.timer && b.timer && a.timer.at === b.timer.at ? 'timers-same-instant' : 'timers' };
    }
    const last = this.#lastAwait(b.by, b.entry);
    if (b.kind === 'resume' && last && isFor(last, a.by) && this.#hasEnded(a.by, first.event, b.entry)) {
      return { kind: 'went-on-after', wait: last };
    }
    return { kind: this.#sameTurn(first, a, b) };
  }

  /** The newest `await` of a task before an event. */
  #lastAwait(by: Frame | undefined, before: number): AwaitEvent | undefined {
    const { events } = this.#replay.trace;
    if (by?.kind !== 'task') return undefined;
    return events
      .slice(0, before)
      .findLast((event): event is AwaitEvent => event.type === 'await' && event.task === by.task);
  }

  #hasEnded(by: Frame | undefined, from: number, to: number): boolean {
    const ends = this.#replay.trace.events.slice(from, to);
    return by?.kind === 'task' && ends.some(({ type, task }) => isEnd(type) && task === by.task);
  }

  /** Where the caller of a task waited, if it went on between a line and the call. */
  #waitOfCaller(first: PrintedLine, { kind, entry }: Origin): AwaitEvent | undefined {
    const { events } = this.#replay.trace;
    const call = events[entry];
    if (kind !== 'call' || call?.type !== 'call') return undefined;
    const by: Frame = { kind: 'task', task: call.parent };
    const resumed = events.findLastIndex((event, index) => index < entry && isEntryOf(event, by));
    return resumed > first.event ? this.#lastAwait(by, resumed) : undefined;
  }

  /** One task, or one callback, printed both. */
  #sameOne(first: PrintedLine, second: PrintedLine, { by }: Origin): Reason {
    const wait = this.#lastAwait(by, second.event);
    const isBetween = wait && this.#replay.trace.events.indexOf(wait) > first.event;
    return isBetween ? { kind: 'awaits-between', wait, t: second.t } : { kind: 'same-stretch' };
  }

  /** Both ran before the event loop took the next timer. */
  #sameTurn(first: PrintedLine, a: Origin, b: Origin): SameTurn {
    const { events } = this.#replay.trace;
    if (b.entry < first.event) {
      // What printed second was running already: the first was called from it, or ran between its stretches.
      return a.kind === 'call' && a.entry > b.entry ? 'nested' : 'earlier';
    }
    if (b.kind === 'call') {
      const call = events[b.entry];
      const isParent = a.by?.kind === 'task' && call?.type === 'call' && call.parent === a.by.task;
      return isParent ? 'before-call' : a.kind === 'call' ? 'call-first' : 'earlier';
    }
    if (this.#isTick(a) && !this.#isTick(b)) return 'tick';
    const isQueued = a.kind === 'resume' || a.by?.kind === 'micro';
    return isQueued && !this.#isTick(b) ? 'queue' : 'microtask';
  }

  #isTick({ by, entry }: Origin): boolean {
    return by?.kind === 'micro' && this.#replay.at(entry).callbacks.get(by.micro)?.source === 'nextTick';
  }
}

/** Whether an `await` is known to wait for a task: for its promise, or for several with `Promise.all` and the like. */
function isFor({ on, ready, label }: AwaitEvent, by: Frame | undefined): boolean {
  if (by?.kind !== 'task' || ready) return false;
  return on === by.task || (on === undefined && label.startsWith('Promise.'));
}

const isEnd = (type: TraceEvent['type']) => type === 'return' || type === 'throw';

function isEntryOf(event: TraceEvent, by: Frame | undefined): boolean {
  switch (by?.kind) {
    case 'task':
      return (event.type === 'call' || event.type === 'resume') && event.task === by.task;
    case 'timer':
      return event.type === 'timer-fire' && event.timer === by.timer;
    case 'micro':
      return event.type === 'micro-run' && event.micro === by.micro;
    default:
      return false;
  }
}

function isSame(a: Frame | undefined, b: Frame | undefined): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
