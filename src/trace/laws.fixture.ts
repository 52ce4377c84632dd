/** What holds for the states of every run. Tests of the runner hold it for each program that they run. */
import assert from 'node:assert/strict';
import type { Trace } from './events.ts';
import { Replay, step } from './replay.ts';
import type { RunState } from './state.ts';

/** In longer runs the laws are looked at in this many places. */
const MOST_PLACES = 400;

/** What can be seen of a state. */
function seen({ position, t, line, tasks, stack, microtasks, ticks, callbacks, timers, logs }: RunState) {
  const lists = {
    tasks: [...tasks.values()],
    callbacks: [...callbacks.values()],
    timers: [...timers.values()],
  };
  return { position, t, line, stack, microtasks, ticks, logs, ...lists };
}

/** @throws AssertionError that says which law a run breaks, and where */
export function assertLaws(trace: Trace): void {
  const replay = new Replay(trace);
  const { events } = trace;
  const stride = Math.max(1, Math.ceil(events.length / MOST_PLACES));
  const forward: RunState[] = [];
  for (let at = 0; at < events.length; at += stride) {
    const before = replay.at(at);
    forward.push(before);
    const event = events[at]!;
    const after = step(before, event);
    assert.deepEqual(seen(replay.at(at + 1)), seen(after), `seeking ${at + 1} is stepping from ${at}`);
    const here = `${at}: ${JSON.stringify(event)} after ${JSON.stringify(seen(before))}`;
    assertStack(event, after, here);
    assertQueues(event, before, here);
  }
  for (const [index, state] of [...forward.entries()].reverse())
    assert.deepEqual(seen(replay.at(index * stride)), seen(state), `going back to ${index * stride}`);
  const over = replay.at(replay.end);
  assert.ok(over.isOver && over.t === trace.end.t && over.stack.length === 0);
  if (trace.end.reason === 'completed')
    assert.deepEqual([over.microtasks, over.ticks, over.timers.size], [[], [], 0], 'nothing is left');
}

/** Whoever prints, awaits or sets a timer is on top of the stack. */
function assertStack(event: Trace['events'][number], after: RunState, here: string): void {
  const top = after.stack.at(-1);
  if (['log', 'timer-set', 'micro-queue', 'wake', 'resume', 'call'].includes(event.type)) {
    const task = top?.kind === 'task' ? top.task : undefined;
    assert.equal(task, event.task, `on top of the stack at ${here}`);
  }
}

/** What runs was next in its queue, as far as it is known to be queued. */
function assertQueues(event: Trace['events'][number], before: RunState, here: string): void {
  if (event.type === 'timer-fire') {
    const timer = before.timers.get(event.timer);
    assert.ok(timer && timer.at <= event.t + 1e-9, `a timer that is due fires at ${here}`);
    assert.deepEqual(before.microtasks, [], `no microtask is left when a timer fires at ${here}`);
  }
  const at = before.microtasks.findIndex((queued) =>
    queued.kind === 'task'
      ? event.type === 'resume' && queued.task === event.task
      : event.type === 'micro-run' && queued.micro === event.micro,
  );
  assert.ok(at <= 0, `the first of the queue runs at ${here}`);
}
