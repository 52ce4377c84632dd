import { advance, begin, copy, finish, type Moving } from './advance.ts';
import type { Trace, TraceEvent } from './events.ts';
import type { RunState } from './state.ts';

const sizeOf = (state: Moving): number =>
  state.tasks.size + state.callbacks.size + state.timers.size + state.microtasks.length + state.stack.length;

/** Events between two snapshots at least; more when a state is larger than that, so that memory stays in bounds. */
const APART = 128;

/**
 * The states of one run. Made in one pass over its events; a state is then found by going on from the snapshot before
 * it, in time that does not grow with the number of events.
 */
export class Replay {
  readonly trace: Trace;
  /** The last position: the run is over. */
  readonly end: number;
  readonly #snapshots: Moving[] = [];

  constructor(trace: Trace) {
    this.trace = trace;
    this.end = trace.events.length + 1;
    const state = begin();
    this.#snapshots.push(copy(state));
    let last = 0;
    for (const event of trace.events) {
      advance(state, event);
      if (state.position - last < Math.max(APART, sizeOf(state))) continue;
      this.#snapshots.push(copy(state));
      last = state.position;
    }
  }

  /** The state after `position` events. What lies outside of the run is taken to its nearest end. */
  at(position: number): RunState {
    const wanted = Math.min(Math.max(0, Math.trunc(position)), this.end);
    const state = copy(this.#before(wanted));
    const { events } = this.trace;
    while (state.position < Math.min(wanted, events.length)) advance(state, events[state.position]!);
    if (wanted === this.end) finish(state, this.trace);
    return state;
  }

  /** How many events had happened when virtual time `t` was over. */
  positionAt(t: number): number {
    const { events } = this.trace;
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (events[middle]!.t <= t) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #before(position: number): Moving {
    let [low, high] = [0, this.#snapshots.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#snapshots[middle]!.position <= position) low = middle;
      else high = middle - 1;
    }
    return this.#snapshots[low]!;
  }
}

/** What one event makes of a state; the state itself stays as it is. */
export function step(state: RunState, event: TraceEvent): RunState {
  const moving = copy(state as Moving);
  advance(moving, event);
  return moving;
}
