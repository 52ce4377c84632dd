import type { AwaitEvent, AwaitKind, Combinator, Trace, TraceEvent } from './events.ts';

/** A stretch of a task's life. Its length is 0 when it began and ended at one instant of virtual time. */
export interface Segment {
  state: 'running' | 'waiting';
  from: number;
  to: number;
  line?: number;
  /** For `waiting`: what is waited for. */
  wait?: Wait;
}

export interface Wait {
  kind: AwaitKind;
  /** The awaited expression as written. */
  label: string;
  /** For `task`: its number. */
  on?: number;
  /** The tasks of a `Promise.all` or the like, and which of them it is. */
  inputs?: readonly number[];
  combines?: Combinator;
  /** For `timer`: how long it was set for, in ms. */
  delay?: number;
}

/** One task of a run, from its start to its end. */
export interface Lane {
  task: number;
  /** Empty for the module, which has no name of its own. */
  label: string;
  /** Absent for the module. */
  parent?: number;
  /** How many tasks are above it; 0 for the module. */
  depth: number;
  from: number;
  to: number;
  /** `unfinished`: the run was over before the task was. */
  end: 'done' | 'failed' | 'unfinished';
  segments: Segment[];
  /** When it printed, and what. */
  prints: { t: number; text: string }[];
}

/**
 * The lanes of a trace in start order, the module first.
 * @param trace of any length; the work is linear in its events.
 */
export function lanesOf(trace: Trace): Lane[] {
  const lanes = new Map<number, Lane>([[0, emptyLane(0, '', 0, 0)]]);
  const delays = new Map<number, number>();
  for (const event of trace.events) {
    if (event.type === 'timer-set') delays.set(event.timer, event.repeat ?? event.at - event.t);
    if (event.type === 'call') {
      const depth = (lanes.get(event.parent)?.depth ?? -1) + 1;
      lanes.set(event.task, { ...emptyLane(event.task, event.label, depth, event.t), parent: event.parent });
    } else if (event.task !== undefined) {
      const lane = lanes.get(event.task);
      if (lane) advance(lane, event, delays);
    }
  }
  for (const lane of lanes.values()) finish(lane, trace);
  return [...lanes.values()];
}

function emptyLane(task: number, label: string, depth: number, from: number): Lane {
  const segments: Segment[] = [{ state: 'running', from, to: from }];
  return { task, label, depth, from, to: from, end: 'unfinished', segments, prints: [] };
}

function advance(lane: Lane, event: TraceEvent, delays: ReadonlyMap<number, number>): void {
  const current = lane.segments.at(-1);
  if (!current || lane.end !== 'unfinished') return;
  current.to = event.t;
  lane.to = event.t;
  switch (event.type) {
    case 'await':
    case 'yield': {
      const segment: Segment = { state: 'waiting', from: event.t, to: event.t };
      if (event.line !== undefined) segment.line = event.line;
      if (event.type === 'await') segment.wait = waitOf(event, delays);
      lane.segments.push(segment);
      break;
    }
    case 'resume':
      lane.segments.push({ state: 'running', from: event.t, to: event.t });
      break;
    case 'log':
      lane.prints.push({ t: event.t, text: event.text });
      break;
    case 'return':
      lane.end = 'done';
      break;
    case 'throw':
      lane.end = 'failed';
      break;
    default:
  }
}

function waitOf(event: AwaitEvent, delays: ReadonlyMap<number, number>): Wait {
  const wait: Wait = { kind: event.kind, label: event.label };
  if (event.on !== undefined) wait.on = event.on;
  if (event.inputs && event.combines) [wait.inputs, wait.combines] = [event.inputs, event.combines];
  const delay = event.timer === undefined ? undefined : delays.get(event.timer);
  if (delay !== undefined) wait.delay = delay;
  return wait;
}

/** A lane that is still open lasts until the end of the run; the module is done when the run completed. */
function finish(lane: Lane, trace: Trace): void {
  if (lane.end !== 'unfinished') return;
  const last = lane.segments.at(-1);
  const isOpen = lane.task !== 0 || last?.state === 'waiting';
  if (isOpen) {
    lane.to = trace.end.t;
    if (last) last.to = trace.end.t;
  } else if (trace.end.reason === 'completed') {
    lane.end = 'done';
  }
}
