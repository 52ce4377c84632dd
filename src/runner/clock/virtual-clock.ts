/**
 * A clock that stands still until it is told which timer to go to next: virtual time, in milliseconds.
 *
 * It knows nothing of real time or of callbacks' contents, and uses no method that a program can replace.
 */
import { bareList, pinned } from '../sandbox/intrinsics.ts';

/** The largest delay that Node and browsers accept, in ms; a larger one becomes 1. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * The delay that a timer really gets. Rule of Node's `lib/internal/timers.js`: fractions are cut off, and what is
 * below 1, above 2³¹−1 or no number becomes 1.
 */
export function effectiveDelay(delay: number): number {
  return delay >= 1 && delay <= LONGEST_DELAY ? Math.trunc(delay) : 1;
}

/** One timer that is alive. `T` is whatever the owner wants to keep with it. */
export interface Timer<T> {
  readonly id: number;
  readonly payload: T;
  /** When it fires next, in virtual ms. */
  at: number;
  /** The interval in ms, when it comes back. */
  readonly repeat: number | undefined;
  /** Timers due at the same time fire in this order. */
  order: number;
  /** Does it keep the program alive? */
  counted: boolean;
}

/** A timer's place in the heap. */
interface Entry<T> {
  at: number;
  order: number;
  timer: Timer<T>;
}

/** Timers by time, then by the order in which they were set. */
export class VirtualClock<T> {
  /** Milliseconds since the run began; grows only by `advance` and `next`. */
  now = 0;
  #order = 0;
  #lastId = 0;
  /** The number of the newest timer that no program has set. */
  #lastHidden = 0;
  readonly #alive = pinned(new Map<number, Timer<T>>());
  #size = 0;
  /** A binary heap by (at, order); cleared timers stay in it until they surface. */
  readonly #heap = bareList<Entry<T>>();

  /** How many timers are alive. */
  get size(): number {
    return this.#size;
  }

  /** Takes a number for something that is kept elsewhere but counted with the timers. */
  newId(): number {
    return ++this.#lastId;
  }

  /** The number of the newest timer; 0 before the first. */
  get lastId(): number {
    return this.#lastId;
  }

  /** Lets time pass without a timer, as a busy program does. */
  advance(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** Sets a timer of the runtime itself: its number is below 0, and `lastId` does not know of it. */
  setHidden(delay: number, payload: T): void {
    this.set(delay, payload, false, --this.#lastHidden);
  }

  /** Sets a timer that fires `delay` ms from now, and every `delay` ms when `repeats`. */
  set(delay: number, payload: T, repeats = false, id = this.newId()): Timer<T> {
    const effective = effectiveDelay(delay);
    const timer: Timer<T> = {
      id,
      payload,
      at: this.now + effective,
      repeat: repeats ? effective : undefined,
      order: 0,
      counted: true,
    };
    this.#arm(timer);
    return timer;
  }

  /** Is it alive still? */
  has(id: number): boolean {
    return this.#alive.has(id);
  }

  /** The timer, as long as it is alive. */
  get(id: number): Timer<T> | undefined {
    return this.#alive.get(id);
  }

  /** Clears it; says whether it was alive. */
  clear(id: number): boolean {
    const wasAlive = this.#alive.delete(id);
    if (wasAlive) this.#size -= 1;
    return wasAlive;
  }

  /** Arms a timer anew, `delay` ms from now: an interval after its callback, or `refresh()`. */
  rearm(timer: Timer<T>, delay: number): void {
    timer.at = this.now + effectiveDelay(delay);
    this.#arm(timer);
  }

  #arm(timer: Timer<T>): void {
    if (!this.#alive.has(timer.id)) this.#size += 1;
    this.#alive.set(timer.id, timer);
    this.#push(timer);
  }

  #isLive({ timer, order }: Entry<T>): boolean {
    return this.#alive.get(timer.id) === timer && order === timer.order;
  }

  /** When the next timer is due, or `undefined` when none that counts is alive. */
  peek(): Timer<T> | undefined {
    for (let first = this.#heap[0]; first !== undefined && !this.#isLive(first); first = this.#heap[0]) {
      this.#pop();
    }
    for (let i = 0; i < this.#heap.length; i++) {
      const entry = this.#heap[i] as Entry<T>;
      if (entry.timer.counted && this.#isLive(entry)) return this.#heap[0]?.timer;
    }
    return undefined;
  }

  /** Takes the next timer out and moves the clock to it. An interval has to be armed again by `rearm`. */
  next(): Timer<T> | undefined {
    const timer = this.peek();
    if (timer === undefined) return undefined;
    this.#pop();
    if (timer.repeat === undefined) this.clear(timer.id);
    if (timer.at > this.now) this.now = timer.at;
    return timer;
  }

  #push(timer: Timer<T>): void {
    timer.order = ++this.#order;
    const heap = this.#heap;
    const entry = { at: timer.at, order: timer.order, timer };
    let index = heap.length;
    heap[index] = entry;
    while (index > 0) {
      const up = (index - 1) >> 1;
      const parent = heap[up];
      if (parent === undefined || isBefore(parent, entry)) break;
      heap[index] = parent;
      index = up;
    }
    heap[index] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap[heap.length - 1];
    if (last === undefined) return;
    heap.length -= 1;
    if (heap.length === 0) return;
    let index = 0;
    for (;;) {
      let down = 2 * index + 1;
      let child = heap[down];
      const right = heap[down + 1];
      if (child !== undefined && right !== undefined && isBefore(right, child)) {
        child = right;
        down += 1;
      }
      if (child === undefined || isBefore(last, child)) break;
      heap[index] = child;
      index = down;
    }
    heap[index] = last;
  }
}

function isBefore(a: { at: number; order: number }, b: { at: number; order: number }): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
