/** Collects a run's events, streams them to the host, and ends the run when a limit is passed. */
import type { VirtualClock } from '#runner/clock/virtual-clock.ts';
import { ALIVE_EVERY_MS, LIMITS } from '#runner/limits.ts';
import type { FromSandbox } from '#runner/messages.ts';
import type { EndReason, Limit, TraceEvent } from '#trace/events.ts';
import { bareList, realNow, round } from './intrinsics.ts';

/** Thrown through the program when its run is over; the instrumentation lets nothing catch it. */
export const STOP: unknown = Object.freeze({ __proto__: null });

type Distributive<T> = T extends TraceEvent ? Omit<T, 't'> : never;
/** An event whose time the tracer fills in. */
export type Untimed = Distributive<TraceEvent>;

/** How many console lines are sent as they come; later ones go with the macrotask that they belong to. */
const PROMPT_LINES = 50;
/** How many calls that may take long are told as they come, and how far apart later ones are, in real ms. */
const PROMPT_MARKS = 100;
const LATER_MARKS_MS = 20;

export class Tracer {
  /** The run is over: nothing is traced any more, and every hook throws `STOP`. */
  over = false;
  run = 0;
  /** The number of the newest microtask or tick. */
  micros = 0;
  /** What is still to be said once the run is over. */
  #end: FromSandbox | undefined;
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
  /** How many words were said about a line because it may take long, and the last such line. */
  #marks = 0;
  #marked: number | undefined;
  /** Of the present macrotask: the events before it, when it began, and is it not over yet? */
  #eventsBefore = 0;
  #macrotaskStart = 0;
  #inMacrotask = false;
  /** Macrotasks so far, when the first began, and how long those before the present one took. */
  #macrotasks = 0;
  #runStart = 0;
  #worked = 0;
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
    const line = event.line ?? this.lastLine;
    if (this.#count + this.#macrotasks >= LIMITS.events) {
      const byDrain = this.#microtasks > 1000 && this.#count - this.#eventsBefore > LIMITS.events / 2;
      this.kill(byDrain ? 'microtasks' : 'events', line);
    }
    if ((this.#count & 31) === 31) this.#checkTime(realNow(), line);
    this.#add(event);
    // The first lines go out at once, so that they are seen even when the program hangs right after them.
    if (event.type === 'log' && ++this.#logs <= PROMPT_LINES) this.flush();
    else if (this.#batch.length >= 512 && realNow() - this.#lastPost > 50) this.flush();
  }

  /** For how long the program has worked, in real ms. */
  #workedUntil(now: number): number {
    if (this.#macrotasks >= LIMITS.manyMacrotasks) return now - this.#runStart;
    return this.#worked + (this.#inMacrotask ? now - this.#macrotaskStart : 0);
  }

  /** To be asked now and then: has the program worked for too long, or should it say a word? */
  #checkTime(now: number, line: number | undefined): void {
    const worked = this.#workedUntil(now);
    if (worked > LIMITS.realMs) this.kill('real-time', line);
    if (now - this.#lastPost > ALIVE_EVERY_MS) this.#say(worked, line);
  }

  #say(worked: number, line: number | undefined): void {
    this.flush();
    this.#send({ type: 'alive', run: this.run, worked, ...(line !== undefined && { line }) });
  }

  /**
   * A call of a built-in function begins, at `line`, that may take for ever. Should it do so, nothing can be said any
   * more: so the first ones are told at once, and later ones now and then.
   */
  mark(line: number): void {
    if (this.over) throw STOP;
    if (line === this.#marked && this.#batch.length === 0) return;
    if (++this.#marks > PROMPT_MARKS && (this.#marks & 7) !== 0) return;
    const now = realNow();
    if (this.#marks > PROMPT_MARKS && now - this.#lastPost < LATER_MARKS_MS) return;
    this.#marked = line;
    this.#say(this.#workedUntil(now), line);
  }

  #add(event: Untimed): void {
    this.#count += 1;
    if (event.line !== undefined) this.lastLine = event.line;
    this.#batch[this.#batch.length] = { t: this.#clock.now, ...event };
  }

  /** Sends what has gathered. */
  flush(): void {
    if (this.#batch.length === 0) return;
    this.#send({ type: 'events', run: this.run, events: this.#batch });
    this.#batch = bareList();
  }

  /** Ends the run; nothing is sent after that. */
  finish(reason: EndReason): void {
    if (this.over) return;
    const last = this.atEnd;
    this.atEnd = undefined;
    last?.();
    if (this.over) return;
    this.over = true;
    this.#end = { type: 'end', run: this.run, t: this.#clock.now, reason };
    this.sendEnd();
  }

  /** Sends the last words. With the stack full nothing can be sent: to be called again when it is not. */
  sendEnd(): void {
    if (this.#end === undefined) return;
    try {
      this.flush();
      this.#send(this.#end);
      this.#end = undefined;
    } catch {
      // Later, then.
    }
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
    const now = realNow();
    this.#beginStretch(now);
    this.#charged = now;
    this.#macrotaskStart = now;
    this.#inMacrotask = true;
    if (++this.#macrotasks === 1) this.#runStart = now;
    this.#checkTime(now, this.lastLine);
    if ((this.#macrotasks & 31) === 0) this.#checkHeap(this.lastLine);
  }

  /** The macrotask and its microtasks are over. */
  leaveMacrotask(): void {
    if (this.#inMacrotask) this.#worked += realNow() - this.#macrotaskStart;
    this.#inMacrotask = false;
    this.chargeComputing();
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
    this.#checkTime(now, line);
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
    if (now - this.#lastLook > 5) this.#pace = this.#pace >> 3 || 1;
    else if (this.#pace < 1024) this.#pace *= 2;
    this.#lastLook = now;
    if (now - this.#stretchStart > LIMITS.synchronousMs) this.kill('synchronous', line);
    this.#checkTime(now, line);
    this.#checkHeap(line);
    // Only now: where the stack is too full for a look, the next step has to try again.
    this.#nextLook = this.#steps + this.#pace;
  }

  /**
   * Lets virtual time pass for a macrotask that really computes: more than 2,000 steps and 50 ms.
   * Anything shorter takes no time, so that a slow machine changes nothing.
   */
  chargeComputing(): void {
    if (this.#stepsInMacrotask <= 2000) return;
    const now = realNow();
    if (now - this.#charged <= 50) return;
    this.#clock.advance(round(now - this.#charged));
    this.#charged = now;
  }

  /** Time that the program sees pass in another way is not to be charged as well, nor the steps that it took. */
  skipCharge(): void {
    this.#charged = realNow();
    this.#stepsInMacrotask = 0;
  }

  #send(message: FromSandbox): void {
    this.#lastPost = realNow();
    this.#post(message);
  }
}
