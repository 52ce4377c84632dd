import { laneName } from '#components/task-name.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { AwaitEvent, Trace, TraceEvent } from '#trace/events.ts';
import { decides } from '#trace/decides.ts';
import type { Replay } from '#trace/replay.ts';
import type { RunState } from '#trace/state.ts';

type Texts = Pick<Strings, 'player' | 'timeline'>;

/** The most names in one sentence. */
const MOST_NAMES = 3;

/** Says in words what an event did and why it came now. It looks at the states around the event and at nothing else. */
export class Explainer {
  readonly #replay: Replay;
  readonly #texts: Texts;
  /** The name of each task that ever was. */
  readonly #labels: ReadonlyMap<number, string>;

  /** Tasks that returned a promise. */
  readonly #handedOn: ReadonlySet<number>;

  constructor(replay: Replay, texts: Texts) {
    this.#replay = replay;
    this.#texts = texts;
    const calls = replay.trace.events.filter((event) => event.type === 'call');
    const returns = replay.trace.events.filter((event) => event.type === 'return');
    this.#handedOn = new Set(returns.filter(({ value }) => value === '[Promise]').map(({ task }) => task));
    this.#labels = new Map(calls.map(({ task, label }) => [task, label]));
  }

  /** What a task is called. */
  name(task: number): string {
    return laneName({ task, label: this.#labels.get(task) ?? '' }, this.#texts.timeline);
  }

  time(t: number): string {
    return seconds(t, this.#texts.timeline.seconds);
  }

  /** What has just happened at a position: one or two sentences. */
  at(position: number): string {
    const { say } = this.#texts.player;
    const { trace, end } = this.#replay;
    if (position <= 0) return say.start;
    if (position >= end) return say.end[trace.end.reason];
    const event = trace.events[position - 1]!;
    return this.#sentences(event, this.#replay.at(position - 1), this.#replay.at(position), trace)
      .filter((sentence) => sentence !== '')
      .map((sentence) => this.#capital(sentence))
      .join(' ');
  }

  #sentences(event: TraceEvent, before: RunState, after: RunState, trace: Trace): string[] {
    const { say } = this.#texts.player;
    const name = event.task === undefined ? say.aCallback : this.name(event.task);
    switch (event.type) {
      case 'call': {
        const top = before.stack.at(-1);
        const isByTask = top?.kind === 'task' && top.task === event.parent;
        return [fill(isByTask ? say.call : say.callFromCallback, { name, parent: this.name(event.parent) })];
      }
      case 'await':
        return [this.#await(event, name, before, after), this.#control(after)];
      case 'resume':
        return this.#resume(event, name, before, after);
      case 'yield':
        return [fill(say.yield, { name }), this.#control(after)];
      case 'return':
        return [
          fill(say.return, { name }),
          this.#woken(before, after),
          ...this.#left(event, after),
          this.#control(after),
        ];
      case 'throw': {
        const error = `${event.error.name}: ${event.error.message}`;
        return [
          fill(say.throw, { name, error }),
          this.#woken(before, after),
          ...this.#left(event, after),
          this.#control(after),
        ];
      }
      case 'timer-set': {
        const time = this.time(event.repeat ?? event.at - event.t);
        const values = { name, time, at: this.time(event.at) };
        return [fill(event.repeat === undefined ? say.timerSet : say.timerRepeats, values)];
      }
      case 'timer-fire':
        return [say.timerFire, this.#woken(before, after)];
      case 'timer-clear':
        return [say.timerClear];
      case 'micro-queue': {
        const then = event.ready ? say.microThenReady : say.microThen;
        const texts = { then, queueMicrotask: say.microQueue, nextTick: say.nextTick };
        return [fill(texts[event.source], { name })];
      }
      case 'micro-run':
        return [before.callbacks.get(event.micro)?.source === 'nextTick' ? say.tickRun : say.microRun];
      case 'wake':
        return [this.#settled(event, before), this.#woken(before, after)];
      case 'log':
        return [fill(say.log, { name, text: shortened(event.text) })];
      case 'uncaught':
        return [fill(say.uncaught, { error: `${event.error.name}: ${event.error.message}` })];
      case 'floating':
        return [fill(say.floating, { name })];
      case 'kill':
        return [say.kill];
      default:
        event satisfies never;
        return [trace.end.reason];
    }
  }

  /** "main program" begins many a sentence; the name of a call stays as it is written. */
  #capital(sentence: string): string {
    const { module } = this.#texts.timeline;
    return sentence.startsWith(module) ? module.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
  }

  #await(event: AwaitEvent, name: string, before: RunState, after: RunState): string {
    const { say } = this.#texts.player;
    if (after.tasks.get(event.task)?.status === 'ready') return fill(say.awaitValue, { name });
    const timer = event.timer === undefined ? undefined : before.timers.get(event.timer);
    if (timer) return fill(say.awaitTimer, { name, time: this.time(timer.at - event.t) });
    if (event.on !== undefined) return fill(say.awaitTask, { name, other: this.name(event.on) });
    return fill(say.awaitOther, { name, what: event.label });
  }

  /** Who has control after somebody gave it back. */
  #control(after: RunState): string {
    const { say } = this.#texts.player;
    const top = after.stack.at(-1);
    if (top === undefined) return say.stackIsEmpty;
    return fill(say.controlTo, { name: top.kind === 'task' ? this.name(top.task) : say.aCallback });
  }

  #resume(event: TraceEvent & { type: 'resume' }, name: string, before: RunState, after: RunState): string[] {
    const { say } = this.#texts.player;
    const task = before.tasks.get(event.task);
    if (task?.status === 'suspended' || task?.wait === undefined) return [fill(say.resumeYield, { name })];
    const { on, timer, label: what } = task.wait;
    const values = { name, what, other: on === undefined ? '' : this.name(on) };
    const reason =
      task.status !== 'ready'
        ? say.resumeOther
        : timer !== undefined
          ? say.resumeTimer
          : on !== undefined
            ? say.resumeTask
            : say.resumeReady;
    return [fill(reason, values), event.threw ? say.resumeThrows : '', this.#stillWaiting(after)];
  }

  #settled({ waiter = -1 }: TraceEvent & { type: 'wake' }, before: RunState): string {
    const { say } = this.#texts.player;
    const wait = before.tasks.get(waiter)?.wait;
    return wait ? fill(say.settled, { what: wait.label }) : say.settledForCallback;
  }

  #stillWaiting({ tasks }: RunState): string {
    const { say } = this.#texts.player;
    const waiting = [...tasks.values()].filter(({ status }) => status === 'waiting');
    if (waiting.length === 0 || waiting.length > MOST_NAMES) return '';
    const names = waiting.map(({ task }) => this.name(task)).join(', ');
    return fill(waiting.length === 1 ? say.stillWaits : say.stillWait, { names });
  }

  /** For whom those still wait who wait for several tasks, one of which has just ended. */
  #left(event: TraceEvent & { type: 'return' | 'throw' }, { tasks }: RunState): string[] {
    const { player, timeline } = this.#texts;
    return [...tasks.values()].flatMap(({ task, status, wait }) => {
      const { inputs = [], combines } = wait ?? {};
      if (status !== 'waiting' || combines === undefined || !inputs.includes(event.task)) return [];
      // What ends with a promise is settled when that one is.
      if (inputs.some((input) => this.#handedOn.has(input))) return [];
      const left = inputs.filter((input) => tasks.has(input));
      if (left.length === 0 || decides(combines, event.type === 'throw')) return [];
      const shown = left.slice(0, MOST_NAMES).map((input) => this.name(input));
      const [names, more] = [shown.join(', '), left.length - shown.length];
      const all = more > 0 ? fill(timeline.moreNames, { names, n: more }) : names;
      const counts = { all: inputs.length, n: inputs.length - left.length };
      return [fill(player.say.waitsForRest, { name: this.name(task), names: all, ...counts })];
    });
  }

  /** Whose continuations an event put into the queue. */
  #woken(before: RunState, after: RunState): string {
    const isNew = (task: number) => before.tasks.get(task)?.status !== 'ready';
    const woken = after.microtasks.flatMap((queued) =>
      queued.kind === 'task' && isNew(queued.task) ? [this.name(queued.task)] : [],
    );
    const names = woken.slice(0, MOST_NAMES).join(', ') + (woken.length > MOST_NAMES ? ', …' : '');
    return woken.length === 0 ? '' : fill(this.#texts.player.say.wakes, { names });
  }
}

/** The first line of a text, cut to a length that fits a sentence. */
function shortened(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length < text.length || line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
