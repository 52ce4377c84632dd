import type { AwaitEvent, Trace, TraceEvent } from './events.ts';
import type { Callback, Frame, Microtask, PendingTimer, RunState, TaskState } from './state.ts';

/** A state that is being moved on. */
export interface Moving extends RunState {
  tasks: Map<number, TaskState>;
  stack: Frame[];
  microtasks: Microtask[];
  ticks: number[];
  callbacks: Map<number, Callback>;
  timers: Map<number, PendingTimer>;
}

/** The state in which a run begins: the module is on the stack. */
export function begin(): Moving {
  return {
    position: 0,
    t: 0,
    tasks: new Map([[0, { task: 0, label: '', status: 'running' }]]),
    stack: [{ kind: 'task', task: 0 }],
    microtasks: [],
    ticks: [],
    areTicksFirst: false,
    callbacks: new Map(),
    timers: new Map(),
    logs: 0,
    isOver: false,
  };
}

/** What is in its collections is never changed, only replaced; so the collections are all there is to copy. */
export function copy(state: Moving): Moving {
  return {
    ...state,
    tasks: new Map(state.tasks),
    stack: [...state.stack],
    microtasks: [...state.microtasks],
    ticks: [...state.ticks],
    callbacks: new Map(state.callbacks),
    timers: new Map(state.timers),
  };
}

/** Lets one event happen. */
export function advance(state: Moving, event: TraceEvent): void {
  state.position += 1;
  state.t = event.t;
  if (event.line !== undefined) state.line = event.line;
  switch (event.type) {
    case 'call': {
      const { task, label, parent } = event;
      state.tasks.set(task, { task, label, parent, status: 'running' });
      state.stack.push({ kind: 'task', task });
      return;
    }
    case 'await':
      return wait(state, event);
    case 'yield':
      change(state, event.task, { status: 'suspended' });
      return leave(state, event.task);
    case 'resume':
      return goOn(state, event.task);
    case 'return':
    case 'throw':
      return end(state, event);
    case 'timer-set': {
      const { timer, at, repeat, task, line } = event;
      state.timers.set(timer, { timer, at, ...definedOf({ repeat, task, line }) });
      return;
    }
    case 'timer-fire':
      fire(state, event.timer, event.t);
      return wake(state, event.wakes);
    case 'timer-clear':
      state.timers.delete(event.timer);
      return;
    case 'micro-queue': {
      const { micro, source, task, line } = event;
      state.callbacks.set(micro, { micro, source, ...definedOf({ task, line }) });
      if (source === 'nextTick') state.ticks.push(micro);
      else if (source === 'queueMicrotask' || event.ready) state.microtasks.push({ kind: 'callback', micro });
      return;
    }
    case 'micro-run':
      state.areTicksFirst = state.ticks.includes(event.micro);
      state.callbacks.delete(event.micro);
      remove(state.ticks, (micro) => micro === event.micro);
      remove(state.microtasks, (queued) => queued.kind === 'callback' && queued.micro === event.micro);
      state.stack = [{ kind: 'micro', micro: event.micro }];
      return;
    case 'wake':
      if (event.micro !== undefined && state.callbacks.has(event.micro))
        state.microtasks.push({ kind: 'callback', micro: event.micro });
      return wake(state, event.waiter);
    case 'log':
      state.logs += 1;
      return;
    case 'uncaught':
    case 'floating':
    case 'kill':
      return;
    default:
      event satisfies never;
  }
}

function wait(state: Moving, event: AwaitEvent): void {
  const { task, kind } = event;
  const isReady = kind === 'value' || event.ready === true;
  change(state, task, { status: isReady ? 'ready' : 'waiting', wait: event });
  leave(state, task);
  if (isReady) state.microtasks.push({ kind: 'task', task });
}

function goOn(state: Moving, task: number): void {
  // After an `await` it goes on from an empty stack; a generator, from within the one that asks it.
  if (state.tasks.get(task)?.status !== 'suspended') {
    state.stack = [];
    state.areTicksFirst = false;
  }
  change(state, task, { status: 'running' });
  remove(state.microtasks, (queued) => queued.kind === 'task' && queued.task === task);
  state.stack.push({ kind: 'task', task });
}

function end(state: Moving, event: TraceEvent & { type: 'return' | 'throw' }): void {
  state.tasks.delete(event.task);
  leave(state, event.task);
  wake(state, event.wakes);
}

function fire(state: Moving, timer: number, now: number): void {
  const pending = state.timers.get(timer);
  if (pending?.repeat === undefined) state.timers.delete(timer);
  else state.timers.set(timer, { ...pending, at: now + pending.repeat });
  state.stack = [{ kind: 'timer', timer }];
  state.areTicksFirst = true;
}

function wake(state: Moving, task: number | undefined): void {
  if (task === undefined || state.tasks.get(task)?.status !== 'waiting') return;
  change(state, task, { status: 'ready' });
  state.microtasks.push({ kind: 'task', task });
}

/**
 * Lets the run be over. Nothing of one that completed is left on the stack or in a queue; of another, what never
 * came to its turn.
 */
export function finish(state: Moving, { end: { t, reason } }: Trace): void {
  state.position += 1;
  state.t = t;
  state.isOver = true;
  state.stack = [];
  if (reason !== 'completed') return;
  state.microtasks = [];
  state.ticks = [];
  state.timers.clear();
}

function change(state: Moving, task: number, to: Pick<TaskState, 'status' | 'wait'>): void {
  const before = state.tasks.get(task);
  if (before === undefined) return;
  const { label, parent, wait } = before;
  // What it waited for is remembered until it goes on.
  const kept = to.status === 'ready' ? wait : undefined;
  state.tasks.set(task, { task, label, ...definedOf({ parent, wait: kept }), ...to });
}

function leave(state: Moving, task: number): void {
  const at = state.stack.findLastIndex((frame) => frame.kind === 'task' && frame.task === task);
  if (at >= 0) state.stack.length = at;
}

function remove<T>(list: T[], isIt: (item: T) => boolean): void {
  const at = list.findIndex(isIt);
  if (at >= 0) list.splice(at, 1);
}

/** The fields that are there. */
function definedOf<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
