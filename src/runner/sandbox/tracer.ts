/** Collects a run's events, streams them to the host, and ends the run when a limit is passed. */
import type { VirtualClock } from '#runner/clock/virtual-clock.ts';
import { ALIVE_EVERY_MS, LIMITS } from '#runner/limits.ts';
import type { FromSandbox } from '#runner/messages.ts';
import type { EndReason, Limit, TraceEvent } from '#trace/events.ts';
import { bareList, realNow } from './intrinsics.ts';

/** Thrown through the program when its run is over; the instrumentation lets nothing catch it. */
export const STOP: unknown = Object.freeze({ __proto__: null });

type Distributive<T> = T extends TraceEvent ? Omit<T, 't'> : never;
/** An event whose time the tracer fills in. */
export type Untimed = Distributive<TraceEvent>;

/** How many console lines are sent as they come; later ones go with the macrotask that they belong to. */
const PROMPT_LINES = 50;

export class Tracer {
  /** The run is over: nothing is traced any more, and every hook throws `STOP`. */
  over = false;
  run = 0;
  /** The number of the newest microtask or tick. */
  micros = 0;
  /** Called before the run is over, whatever ends it. */
  atEnd: (() => void) | undefined;
  /** The line of the newest event that has one. */
  lastLine: number | undefined;
  readonly #clock: VirtualClock<unknown>;
  readonly #post: (message: FromSandbox) => void;
  #batch = bareList<TraceEvent>();
  #count = 0;
  #logs = 0;
  #lastPost = 0;
  /** Of the present macrotask. */
  #eventsBefore = 0;
  /** Macrotasks so far, and when the first began. */
  #macrotasks = 0;
  #runStart = 0;
  readonly #heap: (() => number) | undefined;
  #microtasks = 0;
  #drainStart = 0;
  /** Of the present stretch: what runs between two moments of giving back. */
  #stretchStart = 0;
  #steps = 0;
  /** At which step to look at the clock again, how many steps that is, and when it was done last. */
  #nextLook = 64;
  #pace = 64;
  #lastLook = 0;
  #stepsInMacrotask = 0;
  #charged = 0;

  /** `heap` tells the bytes in use, where the host can. */
  constructor(clock: VirtualClock<unknown>, post: (message: FromSandbox) => void, heap?: () => number) {
    this.#clock = clock;
    this.#post = post;
    this.#heap = heap;
  }

  /** Adds an event at the present virtual time. Throws `STOP` when the trace is full. */
  emit(event: Untimed): void {
    if (this.over) return;
    if (this.#count + this.#macrotasks >= LIMITS.events || this.#isLate()) {
      const byDrain = this.#microtasks > 1000 && this.#count - this.#eventsBefore > LIMITS.events / 2;
      this.kill(byDrain ? 'microtasks' : 'events', event.line ?? this.lastLine);
    }
    this.#add(event);
    // The first lines go out at once, so that they are seen even when the program hangs right after them.
    if (event.type === 'log' && ++this.#logs <= PROMPT_LINES) this.flush();
    else if (this.#batch.length >= 512 && realNow() - this.#lastPost > 50) this.flush();
  }

  /** Has a run of many macrotasks gone on for too long? Asked now and then. */
  #isLate(): boolean {
    if (this.#macrotasks < LIMITS.manyMacrotasks || (this.#count & 31) !== 0) return false;
    return realNow() - this.#runStart > LIMITS.runMs;
  }

  #add(event: Untimed): void {
    this.#count += 1;
    if (event.line !== undefined) this.lastLine = event.line;
    this.#batch[this.#batch.length] = { t: this.#clock.now, ...event };
  }

  /** Sends what has gathered. */
  flush(): void {
    if (this.#batch.length === 0) return;
    const events = this.#batch;
    this.#batch = bareList();
    this.#send({ type: 'events', run: this.run, events });
  }

  /** Says a word now and then, so that the host knows the sandbox is not stuck. */
  alive(): void {
    if (realNow() - this.#lastPost > ALIVE_EVERY_MS) this.#send({ type: 'alive', run: this.run });
  }

  /** Ends the run; nothing is sent after that. */
  finish(reason: EndReason): void {
    if (this.over) return;
    const last = this.atEnd;
    this.atEnd = undefined;
    last?.();
    if (this.over) return;
    this.over = true;
    this.flush();
    this.#send({ type: 'end', run: this.run, t: this.#clock.now, reason });
  }

  /** Ends the run because of a limit. */
  kill(limit: Limit, line?: number): never {
    if (!this.over) {
      this.atEnd = undefined;
      this.#add(line === undefined ? { type: 'kill', limit } : { type: 'kill', limit, line });
      this.finish('limit');
    }
    throw STOP;
  }

  /** A macrotask begins. */
  enterMacrotask(): void {
    this.#eventsBefore = this.#count;
    this.#microtasks = 0;
    this.#stepsInMacrotask = 0;
    this.#beginStretch(realNow());
    this.#charged = this.#stretchStart;
    if (++this.#macrotasks === 1) this.#runStart = this.#stretchStart;
    if ((this.#macrotasks & 31) === 0) this.#checkHeap(this.lastLine);
  }

  #checkHeap(line: number | undefined): void {
    if (this.#heap !== undefined && this.#heap() > LIMITS.memoryBytes) this.kill('memory', line);
  }

  /** A microtask of the program begins; a new stretch with it. */
  enterMicrotask(line = this.lastLine): void {
    if (this.over) throw STOP;
    this.#microtasks += 1;
    // Reading a clock costs as much as a microtask: now and then is enough.
    if (this.#microtasks !== 1 && (this.#microtasks & 63) !== 0 && this.#steps < 512) return;
    const now = realNow();
    this.#beginStretch(now);
    if (this.#microtasks === 1) this.#drainStart = now;
    if (this.#microtasks > LIMITS.drainMicrotasks || now - this.#drainStart > LIMITS.drainMs) {
      this.kill('microtasks', line);
    }
    this.#checkHeap(line);
  }

  #beginStretch(now: number): void {
    this.#stretchStart = now;
    this.#lastLook = now;
    this.#steps = 0;
    this.#nextLook = this.#pace;
  }

  /** One turn of a loop or one call of a function, at `line`. */
  step(line: number): void {
    this.#stepsInMacrotask += 1;
    if (++this.#steps < this.#nextLook && !this.over) return;
    if (this.over) throw STOP;
    const now = realNow();
    // Looks at the clock seldom in quick loops, often in slow ones.
    this.#pace = now - this.#lastLook > 5 ? Math.max(1, this.#pace >> 3) : Math.min(1024, this.#pace * 2);
    this.#lastLook = now;
    this.#nextLook = this.#steps + this.#pace;
    this.#checkHeap(line);
    if (now - this.#stretchStart > LIMITS.synchronousMs) this.kill('synchronous', line);
  }

  /**
   * Lets virtual time pass for a macrotask that really computes: more than 2,000 steps and 50 ms.
   * Anything shorter takes no time, so that a slow machine changes nothing.
   */
  chargeComputing(): void {
    if (this.#stepsInMacrotask <= 2000) return;
    const now = realNow();
    if (now - this.#charged <= 50) return;
    this.#clock.advance(Math.round(now - this.#charged));
    this.#charged = now;
  }

  /** Time that the program sees pass in another way is not to be charged as well. */
  skipCharge(): void {
    this.#charged = realNow();
  }

  #send(message: FromSandbox): void {
    this.#lastPost = realNow();
    this.#post(message);
  }
}
