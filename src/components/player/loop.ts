import { fill, type Strings } from '#i18n/strings.ts';
import type { Frame, Microtask, RunState } from '#trace/state.ts';
import type { Explainer } from './explain.ts';

/** The event loop at one moment, in words; in each list the first is what comes next or stands on top. */
export interface LoopLists {
  stack: string[];
  microtasks: string[];
  timers: string[];
}

/** Reads the lists off a state. */
export function loopLists(state: RunState, explainer: Explainer, texts: Strings['player']): LoopLists {
  const callback = (micro: number): string => {
    const line = state.callbacks.get(micro)?.line;
    return line === undefined ? texts.callbackWithoutLine : fill(texts.callback, { line });
  };
  const frame = (each: Frame): string => {
    if (each.kind === 'task') return explainer.name(each.task);
    return each.kind === 'timer' ? texts.timerCallback : texts.callbackWithoutLine;
  };
  const queued = (each: Microtask): string =>
    each.kind === 'task' ? fill(texts.restOf, { name: explainer.name(each.task) }) : callback(each.micro);
  const [ticks, microtasks] = [state.ticks.map(callback), state.microtasks.map(queued)];
  // Of timers due at one time the one that was set first fires first.
  const timers = [...state.timers.values()].sort((a, b) => a.at - b.at);
  return {
    stack: state.stack.map(frame).reverse(),
    microtasks: state.areTicksFirst ? [...ticks, ...microtasks] : [...microtasks, ...ticks],
    timers: timers.map(({ at, line, task }) => {
      const time = explainer.time(at);
      if (task !== undefined) return fill(texts.dueFor, { time, name: explainer.name(task) });
      return line === undefined ? time : fill(texts.due, { time, line });
    }),
  };
}
