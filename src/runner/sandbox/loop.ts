/** The event loop: one real macrotask for each macrotask of the program, in virtual time. */
import type { Timer, VirtualClock } from '#runner/clock/virtual-clock.ts';
import { LIMITS } from '#runner/limits.ts';
import { describe } from './errors.ts';
import { apply, pinned } from './intrinsics.ts';
import type { Job } from './job.ts';
import type { EventEmitter } from './modules/emitter.ts';
import { Queue } from './queue.ts';
import type { Tasks } from './tasks.ts';
import { startModule } from './module.ts';
import { learned, wokenBy } from './promises.ts';
import { STOP, type Tracer } from './tracer.ts';

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
  readonly #immediates = pinned(new Map<number, Job>());
  #immediateCount = 0;
  readonly #ticks = new Queue<Job>();
  readonly #messages = new Queue<Job>();
  readonly #closing = new Queue<Job>();
  #phases = 0;
  /** Was `beforeExit` emitted, and has nothing been scheduled since? */
  #exiting = false;
  /** Immediates of the phase that runs, first to last. */
  readonly #phase = new Queue<number>();
  /** The unhandled rejections of the present drain. */
  readonly #unhandled = new Queue<{ reason: unknown; promise: object }>();
  /** The promises of which `unhandledRejection` told, and those of them that somebody listens to now. */
  readonly #reported = pinned(new Set<unknown>());
  readonly #late = new Queue<unknown>();
  /** The program's `process`, whose listeners may take care of what would end the run. */
  process: EventEmitter | undefined;

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
    tasks.handled = (promise) => this.handled(promise);
  }

  /** Runs the module and all that follows from it. */
  start(body: () => Promise<unknown>): void {
    this.#hop(() =>
      this.#turn(-1, () => {
        const { module } = this.#tasks;
        startModule(body, module, (error) => this.uncaught(error, 'exception'));
      }),
    );
  }

  addImmediate(id: number, job: Job): void {
    this.#immediates.set(id, job);
    this.#immediateCount += 1;
  }

  clearImmediate(id: number): boolean {
    const wasThere = this.#immediates.delete(id);
    if (wasThere) this.#immediateCount -= 1;
    return wasThere;
  }

  get immediates(): number {
    return this.#immediateCount;
  }

  /** A message has come for a port that somebody listens to. */
  addMessage(job: Job): void {
    this.#messages.add(job);
  }

  /** To be called once the present round of the loop is over. */
  addClosing(job: Job): void {
    this.#closing.add(job);
  }

  addTick(job: Job): void {
    this.#ticks.add(job);
  }

  /** The host has seen a promise that was rejected with nobody listening. */
  rejectionSeen(reason: unknown, promise: object): void {
    learned(promise, 'rejected', reason);
    this.#unhandled.add({ reason, promise });
  }

  /** The program listens to this promise now, perhaps in a tick between its rejection and the news of it. */
  handled(promise: unknown): void {
    if (this.#reported.delete(promise)) this.#late.add(promise);
    this.#unhandled.filter((one) => one.promise !== promise);
  }

  /** A listener of an event threw: Node throws it again in a tick. */
  thrownInListener(error: unknown): void {
    if (error === STOP) return;
    const callback = (): void => {
      throw error;
    };
    this.addTick({ callback, values: [], self: undefined, cause: this.#tasks.cause, line: undefined });
  }

  /** Nobody caught `error`: the run is over, as it is in Node. */
  uncaught(error: unknown, kind: 'exception' | 'rejection'): void {
    if (error === STOP || this.#tracer.over) return;
    if (
      this.#emit(
        'uncaughtException',
        error,
        kind === 'rejection' ? 'unhandledRejection' : 'uncaughtException',
      )
    )
      return;
    const info = describe(error);
    this.#tracer.emit({
      type: 'uncaught',
      kind,
      error: info,
      ...(info.line !== undefined && { line: info.line }),
    });
    this.#emit('exit', 1);
    this.#tracer.finish('uncaught');
  }

  /** Tells the listeners of `process`, if there are any. What they throw ends the run. */
  #emit(name: string, ...values: unknown[]): boolean {
    const { process } = this;
    if (process === undefined || process.listenerCount(name) === 0) return false;
    this.process = undefined;
    try {
      this.#tasks.enterCallback(0);
      process.emit(name, ...values);
    } catch (error) {
      this.uncaught(error, 'exception');
    }
    this.process = process;
    return true;
  }

  /** A limit may end the run anywhere. */
  #guarded(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      if (error !== STOP) throw error;
    }
    this.#tracer.sendEnd();
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
    for (let job = this.#ticks.take(); job !== undefined; job = this.#ticks.take()) {
      this.#tasks.enterCallback(job.cause);
      this.#tracer.enterMicrotask(job.line);
      const { micro, line } = job;
      if (micro !== undefined)
        this.#tracer.emit({ type: 'micro-run', micro, ...(line !== undefined && { line }) });
      apply(job.callback, job.self, job.values);
    }
  }

  #settle(hops: number): void {
    if (this.#tracer.over) return;
    this.#tracer.leaveMacrotask();
    if (this.#ticks.size > 0) {
      this.#turn(0, () => undefined);
    } else if (this.#unhandled.size + this.#late.size > 0) {
      this.#turn(0, () => this.#reject());
    } else if (hops > 0) {
      this.#hop(() => this.#settle(hops - 1));
    } else {
      this.#next();
    }
  }

  /** Deals with the rejections that nobody handled. */
  #reject(): void {
    for (let left = this.#late.size; left > 0; left--) this.#emit('rejectionHandled', this.#late.take());
    for (let left = this.#unhandled.size; left > 0; left--) {
      const { reason, promise } = this.#unhandled.take() ?? {};
      const { module } = this.#tasks;
      const isModule = module.failed && module.error === reason;
      this.#reported.add(promise);
      if (isModule || !this.#emit('unhandledRejection', reason, promise))
        this.uncaught(reason, isModule ? 'exception' : 'rejection');
    }
  }

  #next(): void {
    this.#tracer.flush();
    const due = this.#clock.peek();
    const immediate = this.#phase.size > 0 ? this.#takeImmediate() : undefined;
    if (immediate !== undefined) {
      this.#turn(immediate.cause, () => apply(immediate.callback, immediate.self, immediate.values));
    } else if (due !== undefined && due.at <= this.#clock.now) {
      this.#fire(due);
    } else if (this.#runFirst(this.#messages)) {
      return;
    } else if (this.#immediateCount > 0) {
      this.#immediates.forEach((_, id) => this.#phase.add(id));
      if (++this.#phases > FREE_PHASES) this.#clock.advance(PHASE_MS);
      this.#next();
    } else if (this.#runFirst(this.#closing)) {
      return;
    } else if (due !== undefined) {
      this.#phases = 0;
      this.#fire(due);
    } else {
      this.#finish();
    }
  }

  /** Nothing is left to do, unless a listener of `beforeExit` thinks of something. */
  #finish(): void {
    const isDone = this.#tasks.module.state === 'done';
    if (isDone && !this.#exiting && this.#emit('beforeExit', this.#exitCode)) {
      this.#exiting = true;
      this.#turn(0, () => undefined);
      return;
    }
    this.#emit('exit', isDone ? this.#exitCode : 13);
    this.#tracer.finish(isDone ? 'completed' : 'unsettled');
  }

  get #exitCode(): unknown {
    return (this.process as { exitCode?: unknown } | undefined)?.exitCode ?? 0;
  }

  /** Runs the first job of a list as a macrotask; says whether there was one. */
  #runFirst(jobs: Queue<Job>): boolean {
    const job = jobs.take();
    if (job === undefined) return false;
    if (++this.#phases > FREE_PHASES) this.#clock.advance(PHASE_MS);
    this.#exiting = false;
    this.#turn(job.cause, () => apply(job.callback, job.self, job.values));
    return true;
  }

  #takeImmediate(): Job | undefined {
    for (let id = this.#phase.take(); id !== undefined; id = this.#phase.take()) {
      const job = this.#immediates.get(id);
      if (job === undefined) continue;
      this.clearImmediate(id);
      this.#exiting = false;
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
    this.#exiting = false;
    if (timer.id > 0) {
      const told = { ...wokenBy(callback, values[0]), ...(line !== undefined && { line }) };
      this.#tracer.emit({ type: 'timer-fire', timer: timer.id, ...told });
    }
    this.#turn(cause, () => {
      apply(callback, self, values);
      if (timer.repeat !== undefined && this.#clock.has(timer.id)) this.#clock.rearm(timer, timer.repeat);
    });
  }
}
