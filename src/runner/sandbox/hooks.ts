/** The functions that instrumented code calls; each gives its value back as it came, without taking a tick. */
import type { VirtualClock } from '#runner/clock/virtual-clock.ts';
import { disposable } from './dispose.ts';
import { rememberLine, withoutHooks } from './errors.ts';
import { showAsValue } from './inspect.ts';
import { defineProperty } from './intrinsics.ts';
import { mayBeIterable, watched } from './iterate.ts';
import type { Memory } from './memory.ts';
import { constructed, executor } from './promises.ts';
import type { Task } from './task.ts';
import type { Tasks } from './tasks.ts';
import { UNREAD } from './text.ts';
import { STOP, type Tracer } from './tracer.ts';

type Members = Record<string, unknown>;
type AddMember = (name: string, ...value: unknown[]) => void;

/** Makes the hooks of one run. Their names are short since they stand in the program many times. */
export function makeHooks(
  tracer: Tracer,
  tasks: Tasks,
  clock: VirtualClock<unknown>,
  memory: Memory,
  module: (name: string) => object,
  aliases: string,
): object {
  const called = <T>(value: T): T => {
    if (tracer.over) throw STOP;
    memory.look(value);
    tasks.link(value);
    return value;
  };
  const hooks: Record<string, unknown> = {
    __proto__: null,
    /** The module's task. */
    f0: tasks.module,
    /** The same of a module with an `await` of its own. */
    get fw(): Task {
      tasks.module.waits = true;
      return tasks.module;
    },
    /** A parameter that cannot be read safely. */
    o: UNREAD,
    /** A task begins. */
    f: (line: number, name: string, ...values: unknown[]): Task => tasks.begin(line, name, values),
    /** The same of an async generator. */
    fg: (line: number, name: string, ...values: unknown[]): Task => tasks.begin(line, name, values, true),
    /** A task fails with `error`. */
    x: (task: Task, error: unknown): unknown => tasks.fail(task, error),
    /** A task is done, well or badly. */
    d: (task: Task): void => tasks.end(task),
    /** `return value`. */
    v: <T>(task: Task, line: number, value: T): T => {
      tasks.ensureRunning(task);
      task.value = value;
      task.returnLine = line;
      return value;
    },
    /** How many timers were set so far: taken before the awaited expression is evaluated. */
    m: (): number => clock.lastId,
    /** `await value` begins. */
    s: <T>(task: Task, line: number, label: string, mark: number, value: T): T => {
      tasks.suspend(task, line, label, mark, value);
      return value;
    },
    /** `await` has given `value`. */
    r: <T>(task: Task, value: T): T => {
      tasks.awaited(task, value);
      return value;
    },
    /** `await` has given `value`, which is going to be taken apart as a list. */
    ri: <T>(task: Task, value: T): T => {
      tasks.awaited(task, value);
      if (!mayBeIterable(value)) throw new TypeError('(intermediate value) is not iterable');
      return value;
    },
    /** `yield value` begins. */
    ys: <T>(task: Task, line: number, value?: T): T | undefined => {
      tasks.handOut(task, line);
      return value;
    },
    /** `yield` has given `value`. */
    yr: <T>(task: Task, value: T): T => {
      tasks.ensureRunning(task);
      return value;
    },
    /** `for await (… of iterable)` and `yield* iterable`. */
    fa: (task: Task, line: number, label: string, refusal: string, iterable: unknown) =>
      watched(tasks, task, line, label, refusal, iterable),
    /** A turn of a `for await` begins, or the loop is over. */
    q: (task: Task): void => tasks.ensureRunning(task),
    /** What `await using` keeps. */
    ud: (task: Task, line: number, label: string, value: unknown) =>
      disposable(tasks, task, line, label, value),
    /** A block with `await using` is over. */
    u: (task: Task): void => tasks.afterDisposal(task),
    /** The value of a call. */
    c: called,
    /** `[...list]`, `{ ...object }` or `new Array(…)`. */
    a: <T extends object>(value: T): T => {
      memory.lookAtMade(value);
      return value;
    },
    /** The value of a `new` that may have started tasks, whose promises are out of sight. */
    n: <T>(value: T): T => {
      tasks.forgetLeft();
      return value;
    },
    /** The value of a call that nobody uses. */
    w: <T>(line: number, value: T): T => {
      if (tracer.over) throw STOP;
      for (const task of tasks.dropped(value)) tracer.emit({ type: 'floating', task: task.id, line });
      return value;
    },
    px: executor,
    p: <T>(promise: T): T => {
      tasks.forgetLeft();
      return constructed(promise);
    },
    /** `throw error`. */
    th: <T>(line: number, error: T): T => {
      rememberLine(error, line);
      return error;
    },
    /** A `catch` or a `finally` begins. */
    k: (task: Task | null, ...caught: unknown[]): void => {
      const [error] = caught;
      if (tracer.over || error === STOP) throw STOP;
      if (task !== null && caught.length > 0) tasks.awaited(task, error, 'rejected');
      else if (task !== null) tasks.ensureRunning(task, true);
      withoutHooks(error);
    },
    /** An exported `let` of a namespace. */
    L: (members: Members, name: string, get: () => unknown, set: (value: unknown) => void): void => {
      showAsValue(get);
      defineProperty(members, name, { get, set, enumerable: true, configurable: true });
    },
    /** An imported module. */
    I: module,
    /** A call or an operation begins that may take long. */
    l: (line: number): void => tracer.mark(line),
    /** A turn of a loop or a call of a function begins. */
    g: (line: number): void => tracer.step(line),
    /** An enum or a namespace: `fill` gets the object and a function that adds an enum's member. */
    E: (existing: Members | undefined, fill: (members: Members, add: AddMember) => void): Members => {
      const members = existing ?? {};
      let last = -1;
      fill(members, (name, ...value) => {
        const member = value.length > 0 ? value[0] : last + 1;
        members[name] = member;
        if (typeof member !== 'number') return;
        last = member;
        members[String(member)] = name;
      });
      return members;
    },
  };
  for (const alias of aliases.split(',')) if (alias !== '') hooks[alias] = called;
  return Object.freeze(hooks);
}
