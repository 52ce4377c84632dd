/** The event loop: one real macrotask for each macrotask of the program, in virtual time. */
import type { Timer, VirtualClock } from '#runner/clock/virtual-clock.ts';
import { LIMITS } from '#runner/limits.ts';
import { describe } from './errors.ts';
import { apply } from './intrinsics.ts';
import type { Tasks } from './tasks.ts';
import { STOP, type Tracer } from './tracer.ts';

/** What a timer or an immediate runs. */
export interface Job {
  callback: (...values: unknown[]) => unknown;
  values: unknown[];
  self: unknown;
  /** The task that asked for it. */
  cause: number;
  line: number | undefined;
}

/** Phases of `setImmediate` in a row that take no time, and what each further one takes, in virtual ms. */
const FREE_PHASES = 100;
const PHASE_MS = 0.05;

export class Loop {
  readonly #tracer: Tracer;
  readonly #tasks: Tasks;
  readonly #clock: VirtualClock<Job>;
  /** Runs a callback in a fresh real macrotask. */
  readonly #hop: (callback: () => void) => void;
  /** How many macrotasks later news of an unhandled rejection are sure to have come. */
  readonly #settleHops: number;
  readonly #immediates = new Map<number, Job>();
  readonly #ticks: Job[] = [];
  #phases = 0;
  /** Immediates of the phase that runs, first to last. */
  #phase: number[] = [];
  /** The first unhandled rejection of the present drain. */
  #unhandled: { reason: unknown } | undefined;

  constructor(
    tracer: Tracer,
    tasks: Tasks,
    clock: VirtualClock<Job>,
    hop: (callback: () => void) => void,
    settleHops: number,
  ) {
    this.#tracer = tracer;
    this.#tasks = tasks;
    this.#clock = clock;
    this.#hop = (callback) => hop(() => this.#guarded(callback));
    this.#settleHops = settleHops;
  }

  /** Runs the module and all that follows from it. */
  start(body: () => unknown): void {
    this.#hop(() => this.#turn(-1, body));
  }

  addImmediate(id: number, job: Job): void {
    this.#immediates.set(id, job);
  }

  clearImmediate(id: number): boolean {
    return this.#immediates.delete(id);
  }

  get immediates(): number {
    return this.#immediates.size;
  }

  addTick(job: Job): void {
    this.#ticks.push(job);
  }

  /** The host has seen a promise that was rejected with nobody listening. */
  rejectionSeen(reason: unknown): void {
    this.#unhandled ??= { reason };
  }

  /** Nobody caught `error`: the run is over, as it is in Node. */
  uncaught(error: unknown, kind: 'exception' | 'rejection'): void {
    if (error === STOP || this.#tracer.over) return;
    const info = describe(error);
    this.#tracer.emit({
      type: 'uncaught',
      kind,
      error: info,
      ...(info.line !== undefined && { line: info.line }),
    });
    this.#tracer.finish('uncaught');
  }

  /** A limit may end the run anywhere. */
  #guarded(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      if (error !== STOP) throw error;
    }
  }

  /** One macrotask of the program. */
  #turn(cause: number, run: () => unknown): void {
    if (this.#tracer.over) return;
    this.#tracer.enterMacrotask();
    this.#tasks.enterCallback(cause);
    try {
      run();
      // Under a module, ticks come after the microtasks; everywhere else before them.
      if (cause >= 0) this.#runTicks();
    } catch (error) {
      this.uncaught(error, 'exception');
    }
    this.#hop(() => this.#settle(this.#settleHops));
  }

  #runTicks(): void {
    for (let job = this.#ticks.shift(); job !== undefined; job = this.#ticks.shift()) {
      this.#tasks.enterCallback(job.cause);
      apply(job.callback, job.self, job.values);
    }
  }

  #settle(hops: number): void {
    if (this.#tracer.over) return;
    this.#tracer.chargeComputing();
    if (this.#ticks.length > 0) {
      this.#turn(0, () => undefined);
    } else if (this.#unhandled !== undefined) {
      const { reason } = this.#unhandled;
      const kind =
        this.#tasks.module.failed && this.#tasks.module.error === reason ? 'exception' : 'rejection';
      this.uncaught(reason, kind);
    } else if (hops > 0) {
      this.#hop(() => this.#settle(hops - 1));
    } else {
      this.#next();
    }
  }

  #next(): void {
    this.#tracer.flush();
    this.#tracer.alive();
    const due = this.#clock.peek();
    const immediate = this.#phase.length > 0 ? this.#takeImmediate() : undefined;
    if (immediate !== undefined) {
      this.#turn(immediate.cause, () => apply(immediate.callback, immediate.self, immediate.values));
    } else if (due !== undefined && due.at <= this.#clock.now) {
      this.#fire(due);
    } else if (this.#immediates.size > 0) {
      this.#phase = [...this.#immediates.keys()];
      if (++this.#phases > FREE_PHASES) this.#clock.advance(PHASE_MS);
      this.#next();
    } else if (due !== undefined) {
      this.#phases = 0;
      this.#fire(due);
    } else {
      this.#tracer.finish(this.#tasks.module.state === 'done' ? 'completed' : 'unsettled');
    }
  }

  #takeImmediate(): Job | undefined {
    for (let id = this.#phase.shift(); id !== undefined; id = this.#phase.shift()) {
      const job = this.#immediates.get(id);
      if (job === undefined) continue;
      this.#immediates.delete(id);
      this.#tracer.emit({ type: 'timer-fire', timer: id, ...(job.line !== undefined && { line: job.line }) });
      return job;
    }
    return undefined;
  }

  #fire(timer: Timer<Job>): void {
    const { callback, values, self, cause, line } = timer.payload;
    if (timer.at > LIMITS.virtualMs) {
      this.#clock.advance(Math.max(0, LIMITS.virtualMs - this.#clock.now));
      this.#tracer.kill('virtual-time', line);
    }
    this.#clock.next();
    this.#tracer.emit({ type: 'timer-fire', timer: timer.id, ...(line !== undefined && { line }) });
    this.#turn(cause, () => {
      apply(callback, self, values);
      if (timer.repeat !== undefined && this.#clock.has(timer.id)) this.#clock.rearm(timer, timer.repeat);
    });
  }
}
