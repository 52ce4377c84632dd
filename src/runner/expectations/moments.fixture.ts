/**
 * Moments of a run. One is named by what has just happened, for the first time or for the given: `print TEXT`,
 * `await TASK`, `return TASK`, `throw TASK`, `wake TASK 2`, `fire T`, `callback LINE`, `over T` (the last thing that
 * happens until T). What is seen then is the stack with its top first, the microtask queue and the timers; what is empty
 * is left out. A callback in the queue is `line LINE`, by the line that handed it over. Of tasks that have one name a
 * reference says the number, `#2`.
 */
import type { Trace, TraceEvent } from '#trace/events.ts';
import { Replay } from '#trace/replay.ts';
import type { Frame, RunState } from '#trace/state.ts';

type NameOf = (task: number) => string;

function namesIn({ events }: Trace): NameOf {
  const labels = new Map([[0, 'main']]);
  for (const event of events) if (event.type === 'call') labels.set(event.task, event.label);
  const count = (label: string) => [...labels.values()].filter((each) => each === label).length;
  return (task) => {
    const label = labels.get(task);
    return label !== undefined && count(label) === 1 ? label : `#${task}`;
  };
}

/** How many events have happened at a moment. */
export function positionOf(trace: Trace, moment: string): number {
  const [, kind = '', rest = ''] = /^(\w+) (.*)$/.exec(moment) ?? [];
  if (kind === 'over') return new Replay(trace).positionAt(Number(rest));
  // What is printed may end with a number itself.
  const [, what = '', nth = '1'] = kind === 'print' ? ['', rest] : (/^(.*?)(?: (\d+))?$/.exec(rest) ?? []);
  const isIt = matcher(kind, what, namesIn(trace));
  let left = Number(nth);
  const at = trace.events.findIndex((event) => isIt(event) && --left === 0);
  if (at < 0) throw new Error(`the run has no moment "${moment}"`);
  return at + 1;
}

function matcher(kind: string, what: string, name: NameOf): (event: TraceEvent) => boolean {
  if (kind === 'print') return (event) => event.type === 'log' && event.text === what;
  if (kind === 'fire') return (event) => event.type === 'timer-fire' && event.t === Number(what);
  if (kind === 'callback') return (event) => event.type === 'micro-run' && event.line === Number(what);
  if (kind === 'wake') return (event) => event.type === 'wake' && name(event.waiter ?? -1) === what;
  return (event) => event.type === kind && name(event.task ?? -1) === what;
}

/** The event loop at a moment. */
export function momentText(trace: Trace, moment: string): string {
  const state = new Replay(trace).at(positionOf(trace, moment));
  const name = namesIn(trace);
  const frame = (one: Frame) =>
    one.kind === 'task' ? name(one.task) : one.kind === 'timer' ? 'timer' : 'callback';
  const timers = [...state.timers.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ at, task, line }) => `${at} ${task === undefined ? `line ${line}` : name(task)}`);
  const parts = [
    ['stack', state.stack.map(frame).reverse().join(' < ')],
    ['queue', queueTexts(state, name).join(', then ')],
    ['timers', timers.join(', then ')],
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map((part) => part.join(' '))
    .join('; ');
}

function queueTexts(state: RunState, name: NameOf): string[] {
  const callback = (micro: number) => `line ${state.callbacks.get(micro)?.line}`;
  const ticks = state.ticks.map(callback);
  const microtasks = state.microtasks.map((one) =>
    one.kind === 'task' ? `rest of ${name(one.task)}` : callback(one.micro),
  );
  return state.areTicksFirst ? [...ticks, ...microtasks] : [...microtasks, ...ticks];
}
