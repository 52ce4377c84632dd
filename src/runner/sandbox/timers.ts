/** Timers, dates and `performance.now` under the virtual clock, as the program sees them. */
import type { Timer, VirtualClock } from '#runner/clock/virtual-clock.ts';
import { LIMITS } from '#runner/limits.ts';
import { callerLine } from './errors.ts';
import { apply, defineProperty, NativeDate, pinned } from './intrinsics.ts';
import { invalidArgument, oddity } from './modules/emitter.ts';
import type { Job } from './job.ts';
import type { Loop } from './loop.ts';
import type { Tasks } from './tasks.ts';
import type { Tracer } from './tracer.ts';

/** Reads of the time in one stretch that are free, and what each further one takes, in virtual ms. */
const FREE_READS = 200;
const READ_MS = 0.25;
/** The longest delay of a timer, in ms. */
const LONGEST_DELAY = 2 ** 31 - 1;

type Callback = Job['callback'];

/** Puts the timers and clocks of the program in place; gives them, and what reads the clock. */
export function installTimers(tracer: Tracer, tasks: Tasks, clock: VirtualClock<Job>, loop: Loop) {
  const timers = pinned(new WeakMap<object, Timer<Job>>());
  const byId = pinned(new Map<number, object>());
  /** The delays of timers that were not cleared: of those that fired, too, since `refresh` sets them anew. */
  const delays = pinned(new WeakMap<object, number>());

  /** What `setTimeout` gives, like Node's class of the same name. */
  class Timeout {
    /** Some of the fields that Node has; stacks call the callback by the name of its field. */
    _idleTimeout = 1;
    _onTimeout: unknown;
    _timerArgs: unknown;
    _repeat: number | null = null;
    constructor(callback: unknown, values: unknown[]) {
      this._onTimeout = callback;
      this._timerArgs = values.length === 0 ? undefined : values;
    }
    hasRef(): boolean {
      return timers.get(this)?.counted ?? false;
    }
    ref(): this {
      const timer = timers.get(this);
      if (timer !== undefined) timer.counted = true;
      return this;
    }
    unref(): this {
      const timer = timers.get(this);
      if (timer !== undefined) timer.counted = false;
      return this;
    }
    refresh(): this {
      const timer = timers.get(this);
      const delay = delays.get(this);
      if (timer === undefined || delay === undefined) return this;
      clock.rearm(timer, delay);
      tell(timer, callerLine());
      return this;
    }
    close(): this {
      clear(this);
      return this;
    }
    [Symbol.toPrimitive](): number {
      return timers.get(this)?.id ?? 0;
    }
    [Symbol.dispose](): void {
      clear(this);
    }
  }
  /** What `setImmediate` gives. */
  class Immediate {
    _onImmediate: unknown;
    _argv: unknown;
    constructor(callback: unknown, values: unknown[]) {
      this._onImmediate = callback;
      this._argv = values.length === 0 ? undefined : values;
    }
    hasRef(): boolean {
      return true;
    }
    ref(): this {
      return this;
    }
    unref(): this {
      return this;
    }
    [Symbol.dispose](): void {
      clearImmediate(this);
    }
  }

  const job = (callback: unknown, values: unknown[], self: unknown): Job => {
    if (typeof callback !== 'function') throw invalidCallback(callback);
    if (clock.size + loop.immediates >= LIMITS.timers) tracer.kill('timers', callerLine());
    return { callback: callback as Callback, values, self, cause: tasks.cause, line: callerLine() };
  };
  const at = () => (tasks.current === undefined ? {} : { task: tasks.current });

  const tell = (timer: Timer<Job>, line: number | undefined): void =>
    tracer.emit({
      type: 'timer-set',
      timer: timer.id,
      at: timer.at,
      ...at(),
      ...(timer.repeat !== undefined && { repeat: timer.repeat }),
      ...(line !== undefined && { line }),
    });

  const set = (callback: unknown, delay: unknown, values: unknown[], repeats: boolean): Timeout => {
    const handle = new Timeout(callback, values);
    const what = job(callback, values, handle);
    if (delay !== undefined) checkDelay(Number(delay));
    const timer = clock.set(Number(delay), what, repeats);
    timers.set(handle, timer);
    const taken = timer.at - clock.now;
    handle._idleTimeout = taken;
    if (repeats) handle._repeat = taken;
    delays.set(handle, taken);
    byId.set(timer.id, handle);
    tell(timer, what.line);
    return handle;
  };

  function clear(handle: unknown): void {
    const object = typeof handle === 'object' && handle !== null ? handle : byId.get(Number(handle));
    const timer = object === undefined ? undefined : timers.get(object);
    if (object !== undefined) delays.delete(object);
    if (object instanceof Timeout) object._onTimeout = null;
    if (timer === undefined || !clock.clear(timer.id)) return;
    byId.delete(timer.id);
    const line = callerLine();
    tracer.emit({ type: 'timer-clear', timer: timer.id, ...at(), ...(line !== undefined && { line }) });
  }

  const said = new Set<string>();
  /** Node warns of a delay that it does not take; of some only once. */
  const checkDelay = (delay: number): void => {
    if (delay >= 0 && delay <= LONGEST_DELAY) return;
    const kind = delay < 0 ? 'Negative' : delay > LONGEST_DELAY ? 'Overflow' : 'NaN';
    if (said.has(kind)) return;
    if (kind !== 'Overflow') said.add(kind);
    const why = {
      Negative: 'is a negative number',
      NaN: 'is not a number',
      Overflow: 'does not fit into a 32-bit signed integer',
    };
    oddity(`Timeout${kind}Warning`, `${delay} ${why[kind]}.\nTimeout duration was set to 1.`);
  };

  const immediates = pinned(new WeakMap<object, number>());
  function clearImmediate(handle: unknown): void {
    const id = typeof handle === 'object' && handle !== null ? immediates.get(handle) : undefined;
    if (id !== undefined && loop.clearImmediate(id)) tracer.emit({ type: 'timer-clear', timer: id, ...at() });
  }

  const globals = {
    setTimeout: (callback: unknown, delay?: unknown, ...values: unknown[]) =>
      set(callback, delay, values, false),
    setInterval: (callback: unknown, delay?: unknown, ...values: unknown[]) =>
      set(callback, delay, values, true),
    setImmediate(callback: unknown, ...values: unknown[]) {
      const handle = new Immediate(callback, values);
      const what = job(callback, values, handle);
      const id = clock.newId();
      immediates.set(handle, id);
      loop.addImmediate(id, what);
      tracer.emit({
        type: 'timer-set',
        timer: id,
        at: clock.now,
        ...at(),
        ...(what.line !== undefined && { line: what.line }),
      });
      return handle;
    },
    clearTimeout: (handle?: unknown) => clear(handle),
    clearInterval: (handle?: unknown) => clear(handle),
    clearImmediate: (handle?: unknown) => clearImmediate(handle),
  };
  for (const [name, value] of Object.entries(globals)) install(globalThis, name, value);
  const read = installClocks(tracer, clock);
  installAborts(clock, () => tasks.cause, tell);
  return { ...globals, read };
}

function install(target: object, name: string, value: unknown): void {
  if (typeof value === 'function' && value.name !== name) {
    defineProperty(value, 'name', { value: name, configurable: true });
  }
  defineProperty(target, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: target === globalThis,
  });
}

/** What Node throws when it is given something else than a function. */
export const invalidCallback = (value: unknown): TypeError =>
  invalidArgument('callback', 'of type function', value);

/** `Date` and `performance`, and the function that reads the time: the time moves when a program does nothing but read it, so that a busy wait ends. */
function installClocks(tracer: Tracer, clock: VirtualClock<Job>): () => number {
  // A prepared sandbox may wait long before it is started: the first look at the time sets where it begins.
  let epoch: number | undefined;
  let reads = 0;
  let readsAt = -1;
  const nativeNow = NativeDate.now;
  const read = (): number => {
    tracer.chargeComputing();
    if (readsAt !== clock.now) reads = 0;
    if (++reads > FREE_READS) {
      clock.advance(READ_MS);
      tracer.skipCharge();
    }
    readsAt = clock.now;
    return clock.now;
  };
  const now = (): number => (epoch ??= nativeNow()) + Math.floor(read());
  const VirtualDate = new Proxy(NativeDate, {
    construct: (target, values: unknown[], newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget as new () => Date) as Date,
    apply: () => new NativeDate(now()).toString(),
  });
  install(NativeDate, 'now', now);
  defineProperty(NativeDate.prototype, 'constructor', {
    value: VirtualDate,
    writable: true,
    configurable: true,
  });
  defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });
  install(performance, 'now', read);
  return read;
}

/**
 * `AbortSignal.timeout` by the virtual clock; as in Node, it does not keep the program alive. An abort without a
 * reason says what it says in Node.
 */
function installAborts(
  clock: VirtualClock<Job>,
  cause: () => number,
  tell: (timer: Timer<Job>, line: number | undefined) => void,
): void {
  const abort = AbortController.prototype.abort;
  const abortedSignal = AbortSignal.abort;
  const withReason = (reason: unknown): unknown[] => [
    reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason,
  ];
  install(AbortController.prototype, 'abort', function (this: unknown, reason?: unknown): void {
    apply(abort, this, withReason(reason));
  });
  install(
    AbortSignal,
    'abort',
    (reason?: unknown): AbortSignal => apply(abortedSignal, AbortSignal, withReason(reason)) as AbortSignal,
  );
  const timeout = (delay: number): AbortSignal => {
    const controller = new AbortController();
    const callback = (): void => {
      const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      apply(abort, controller, [reason]);
    };
    const line = callerLine();
    const timer = clock.set(delay, { callback, values: [], self: undefined, cause: cause(), line });
    timer.counted = false;
    tell(timer, line);
    return controller.signal;
  };
  install(AbortSignal, 'timeout', timeout);
}
