/** Which tasks run, wait and have left, and which promise belongs to which task. */
import type { AwaitKind } from '#trace/events.ts';
import type { VirtualClock } from '#runner/clock/virtual-clock.ts';
import { DEEPEST_ASYNC } from '#runner/limits.ts';
import { inputsOf } from './combinators.ts';
import { callerLines, glance, rememberLine, withoutHooks } from './errors.ts';
import { isProxy } from './inspect.ts';
import { isArray, isPromise, isThenable, pinned } from './intrinsics.ts';
import { forgetConstructions, learned, listen, originOf, rejected, resolved, soleTask } from './promises.ts';
import type { Task } from './task.ts';
import { taskLabel, valueText } from './text.ts';
import { STOP, type Tracer } from './tracer.ts';

const NONE: readonly Task[] = [];

export class Tasks {
  readonly #tracer: Tracer;
  readonly #clock: VirtualClock<{ cause: number }>;
  #count = -1;
  #stack: Task[] = [];
  /**
   * Tasks that gave back for the first time and whose promise has not been seen yet. What the task on top of the
   * stack may claim begins at its `leftBase`; what is below belongs to callers further out.
   */
  #left: Task[] = [];
  /** The task that set the timer or registered the callback that runs now. */
  #origin = 0;
  readonly #byPromise = pinned(new WeakMap<object, Task>());
  /** The module itself. */
  readonly module: Task;
  /** Called with each promise that is awaited. */
  handled: (promise: object) => void = () => undefined;

  constructor(tracer: Tracer, clock: VirtualClock<{ cause: number }>) {
    this.#tracer = tracer;
    this.#clock = clock;
    this.module = this.#create();
  }

  /** The number of the task on top of the stack. */
  get current(): number | undefined {
    return this.#stack[this.#stack.length - 1]?.id;
  }

  /** The task that stands for whatever runs now: the one on top, or the one that caused the callback. */
  get cause(): number {
    return this.current ?? this.#origin;
  }

  #create(): Task {
    return {
      id: ++this.#count,
      state: 'running',
      isGenerator: false,
      waits: false,
      line: 1,
      left: false,
      leftBase: 0,
      timerMark: this.#clock.lastId,
      value: undefined,
      returnLine: undefined,
      failed: false,
      error: undefined,
      promise: undefined,
      awaited: undefined,
    };
  }

  /** A macrotask or a callback begins on an empty stack, caused by task `cause`. */
  enterCallback(cause: number): void {
    this.#stack = cause < 0 ? [this.module] : [];
    this.#left = [];
    this.#origin = Math.max(cause, 0);
    forgetConstructions();
  }

  begin(line: number, name: string, values: readonly unknown[], isGenerator = false): Task {
    if (this.#tracer.over) throw STOP;
    this.#tracer.step(line);
    if (this.#stack.length > DEEPEST_ASYNC) throw new RangeError('Maximum call stack size exceeded');
    const parent = this.cause;
    const task = this.#create();
    task.line = line;
    task.isGenerator = isGenerator;
    task.leftBase = this.#left.length;
    const [, callSite] = callerLines();
    this.#tracer.emit({
      type: 'call',
      task: task.id,
      parent,
      label: taskLabel(name, values),
      line: callSite ?? line,
    });
    this.#stack[this.#stack.length] = task;
    return task;
  }

  /** What `await` is going to wait for, judged by the value and by what was done to get it. */
  suspend(
    task: Task,
    line: number,
    label: string,
    mark: number,
    value: unknown,
    kindOfPlain: 'value' | 'promise' = 'value',
  ): void {
    this.ensureRunning(task);
    task.line = line;
    let kind: AwaitKind = kindOfPlain;
    let ready = false;
    let on: number | undefined;
    let timer: number | undefined;
    if (isPromise(value)) {
      task.awaited = value;
      this.handled(value);
      kind = 'promise';
      ready = listen(value, { task: task.id });
      on = this.#byPromise.get(value)?.id;
      const before = Math.max(mark, task.timerMark);
      const set = this.#clock.lastId;
      if (on !== undefined) kind = 'task';
      else if (set === before + 1 && this.#clock.get(set)?.payload.cause === task.id)
        [kind, timer] = ['timer', set];
    } else if (isThenable(value)) kind = 'thenable';
    this.#claimLeft();
    this.#tracer.emit({
      type: 'await',
      task: task.id,
      kind,
      label,
      line,
      ...(on !== undefined && { on }),
      ...(timer !== undefined && { timer }),
      ...(ready && { ready }),
      ...inputsOf(value, (promise) => this.#byPromise.get(promise)),
    });
    task.state = 'awaiting';
    this.#leave(task);
  }

  /** The task goes on. */
  resume(task: Task, threw = false): void {
    const wasAwaiting = task.state === 'awaiting';
    task.state = 'running';
    task.awaited = undefined;
    // An `await` goes on from an empty stack, a `yield` from the one that asked for the next value.
    if (wasAwaiting) {
      this.#tracer.enterMicrotask();
      this.#stack = [];
      this.#left = [];
      forgetConstructions();
    }
    this.#stack[this.#stack.length] = task;
    task.leftBase = this.#left.length;
    task.timerMark = this.#clock.lastId;
    this.#tracer.emit({
      type: 'resume',
      task: task.id,
      line: task.line,
      ...(threw && wasAwaiting && { threw }),
    });
  }

  /** The `await` of a task gave `value`, or threw it. */
  awaited(task: Task, value: unknown, state: 'fulfilled' | 'rejected' = 'fulfilled'): void {
    if (task.state === 'awaiting') learned(task.awaited, state, value);
    this.ensureRunning(task, state === 'rejected');
  }

  ensureRunning(task: Task, threw = false): void {
    if (this.#tracer.over) throw STOP;
    if (task.state !== 'running') this.resume(task, threw);
  }

  /** Who goes on because a task's promise is settled by what it is about to do. */
  #wakes({ isGenerator, promise }: Task): { wakes?: number } {
    return isGenerator || promise === undefined ? {} : soleTask(originOf(promise));
  }

  handOut(task: Task, line: number): void {
    this.ensureRunning(task);
    task.line = line;
    task.state = 'yielded';
    this.#claimLeft();
    this.#tracer.emit({ type: 'yield', task: task.id, line });
    this.#leave(task);
  }

  fail(task: Task, error: unknown, line?: number): unknown {
    if (error === STOP || this.#tracer.over) return STOP;
    this.awaited(task, error, 'rejected');
    if (line !== undefined) rememberLine(error, line);
    task.failed = true;
    task.error = withoutHooks(error);
    const info = glance(error);
    this.#tracer.emit({
      type: 'throw',
      task: task.id,
      error: info,
      ...this.#wakes(task),
      ...(info.line !== undefined && { line: info.line }),
    });
    return error;
  }

  end(task: Task): void {
    if (this.#tracer.over) return;
    this.ensureRunning(task);
    if (!task.failed) {
      const line = task.returnLine;
      this.#tracer.emit({
        type: 'return',
        task: task.id,
        value: valueText(task.value),
        ...(isPromise(task.value) || isThenable(task.value) ? {} : this.#wakes(task)),
        ...(line !== undefined && { line }),
      });
    }
    task.state = 'done';
    this.#claimLeft();
    this.#leave(task);
    this.#settle(task);
  }

  /** A block with `await using` is over; one that has disposed of nothing has waited all the same. */
  afterDisposal(task: Task): void {
    if (task.state === 'awaiting') return this.resume(task);
    this.#tracer.enterMicrotask();
    this.#stack = [task];
    this.#left = [];
    task.leftBase = 0;
  }

  #leave(task: Task): void {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      if (this.#stack[i] !== task) continue;
      this.#stack.length = i;
      break;
    }
    if (!task.left || task.isGenerator) this.#left[this.#left.length] = task;
    task.left = true;
  }

  /** Takes the tasks that left since the task on top went on. */
  #claimLeft(): Task[] {
    const base = this.#stack[this.#stack.length - 1]?.leftBase ?? 0;
    const claimed: Task[] = [];
    for (let i = base; i < this.#left.length; i++) claimed[i - base] = this.#left[i] as Task;
    if (this.#left.length > base) this.#left.length = base;
    return claimed;
  }

  /** The value of an instrumented call: links a promise to the task that just left. Returns the tasks claimed. */
  link(value: unknown): readonly Task[] {
    if (this.#left.length === 0) return NONE;
    const left = this.#claimLeft();
    if (isPromise(value)) {
      const task = left[left.length - 1];
      if (task !== undefined && !this.#byPromise.has(value)) this.#linkOne(value, task);
    } else if (left.length > 0 && isArray(value) && !isProxy(value) && value.length === left.length) {
      const list: readonly unknown[] = value;
      for (let i = 0; i < list.length; i++) if (!isPromise(list[i])) return left;
      for (let i = 0; i < list.length; i++) this.#linkOne(list[i] as Promise<unknown>, left[i] as Task);
    }
    return left;
  }

  /** Links a promise to the generator that gave an `earlier` one; it may have to wait before it is asked again. */
  linkAs(promise: unknown, earlier: unknown): void {
    const task = isPromise(earlier) ? this.#byPromise.get(earlier) : undefined;
    if (task?.isGenerator && isPromise(promise) && !this.#byPromise.has(promise))
      this.#linkOne(promise, task);
  }

  #linkOne(promise: Promise<unknown>, task: Task): void {
    this.#byPromise.set(promise, task);
    if (task.isGenerator) return;
    task.promise = promise;
    if (task.state === 'done') this.#settle(task);
  }

  #settle(task: Task): void {
    if (task.promise === undefined || task.isGenerator) return;
    if (task.failed) rejected(originOf(task.promise), task.error);
    else resolved(originOf(task.promise), task.value);
  }

  /** Tasks started by a call whose value nobody takes. */
  dropped(value: unknown): readonly Task[] {
    const left = this.link(value);
    if (!isPromise(value)) return value === undefined ? left : NONE;
    const task = this.#byPromise.get(value);
    return task === undefined ? NONE : [task];
  }

  /** Forgets the tasks that just left: their promises are out of sight. */
  forgetLeft(): void {
    this.#claimLeft();
  }
}
