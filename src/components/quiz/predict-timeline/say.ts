import { laneName } from '#components/task-name.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import type { Frame } from '#trace/state.ts';
import type { Difference } from './differences.ts';
import type { Origin, Reason } from './reasons.ts';
import type { TotalReason } from './total.ts';

interface Telling {
  /** Whether the question is over: before that the total is not given away. */
  isOver: boolean;
  /** The reason of a line that is not printed, from its question. */
  whyOf(id: string): string;
}

/** A difference in one sentence, with `code` in backticks. */
export function sayDifference(
  difference: Difference,
  trace: Trace,
  texts: Pick<Strings, 'quiz' | 'timeline'>,
  { isOver, whyOf }: Telling,
): string {
  const { differs } = texts.quiz.predictTimeline;
  const names = new Names(trace, texts);
  switch (difference.kind) {
    case 'extra':
      return whyOf(difference.id);
    case 'missing': {
      const { line, by } = difference;
      const pattern = by.kind === 'error' ? differs.missingError : differs.missing;
      return fill(pattern, { text: plain(line.text), name: names.ofFrame(by.by) });
    }
    case 'order': {
      const { first, second, by, reason } = difference;
      const why = sayReason(reason, by, names, texts);
      return capital(fill(differs.order, { first: plain(first.text), second: plain(second.text), why }));
    }
    case 'total': {
      const { guess, actual, reason } = difference;
      const pattern = isOver ? differs.total : actual < guess ? differs.less : differs.more;
      const why = sayTotal(reason, names, texts);
      return fill(pattern, { guess: names.time(guess), actual: names.time(actual), why });
    }
    default:
      return difference satisfies never;
  }
}

/** What tasks, callbacks and instants of one run are called. */
class Names {
  readonly #trace: Trace;
  readonly #texts: Pick<Strings, 'quiz' | 'timeline'>;

  constructor(trace: Trace, texts: Pick<Strings, 'quiz' | 'timeline'>) {
    this.#trace = trace;
    this.#texts = texts;
  }

  time(ms: number): string {
    return seconds(ms, this.#texts.timeline.seconds);
  }

  ofTask(task: number): string {
    const call = this.#trace.events.find((event) => event.type === 'call' && event.task === task);
    const name = laneName({ task, label: call?.type === 'call' ? call.label : '' }, this.#texts.timeline);
    return call?.type === 'call' && call.label !== '' ? `\`${plain(name)}\`` : name;
  }

  ofFrame(frame: Frame | undefined): string {
    if (frame?.kind === 'task') return this.ofTask(frame.task);
    const made = this.#trace.events.find((event) => isMaking(event, frame));
    const { callback, aCallback } = this.#texts.quiz.predictTimeline;
    return made?.line === undefined ? aCallback : fill(callback, { line: made.line });
  }

  /** Who set a timer. */
  ofOwner({ task }: { task?: number }): string {
    return task === undefined ? this.#texts.quiz.predictTimeline.aCallback : this.ofTask(task);
  }
}

function isMaking(event: TraceEvent, frame: Frame | undefined): boolean {
  if (frame?.kind === 'timer') return event.type === 'timer-set' && event.timer === frame.timer;
  return frame?.kind === 'micro' && event.type === 'micro-queue' && event.micro === frame.micro;
}

/** In a sentence backticks mark code, so a program's own are left out. */
function plain(text: string): string {
  return text.replaceAll('`', "'");
}

/** Sentences that begin with the name of the module, as far as they have a beginning. */
function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sayReason(
  reason: Reason,
  [first, second]: readonly [Origin, Origin],
  names: Names,
  texts: Pick<Strings, 'quiz'>,
): string {
  const say = texts.quiz.predictTimeline.reason;
  const values = {
    a: names.ofFrame(first.by),
    b: names.ofFrame(second.by),
    ta: names.time(first.timer?.at ?? 0),
    tb: names.time(second.timer?.at ?? 0),
  };
  switch (reason.kind) {
    case 'awaits-between':
      return fill(say['awaits-between'], {
        ...values,
        what: plain(reason.wait.label),
        time: names.time(reason.t),
      });
    case 'called-after':
    case 'went-on-after':
      return fill(say[reason.kind], {
        ...values,
        what: plain(reason.wait.label),
        caller: names.ofTask(reason.wait.task),
      });
    case 'timers':
      return fill(say[timersPattern(first, second, values)], values);
    default:
      return fill(say[reason.kind], values);
  }
}

function timersPattern(first: Origin, second: Origin, { a, b }: { a: string; b: string }) {
  if (!first.timer) return 'beforeTimers';
  const isOwn = ({ by, timer }: Origin) =>
    by?.kind === 'timer' ? by.timer === timer?.timer : by?.kind === 'task' && by.task === timer?.task;
  if (!isOwn(first) || !isOwn(second)) return 'afterTimers';
  return a === b ? 'timersOfOne' : 'timers';
}

function sayTotal(reason: TotalReason, names: Names, texts: Pick<Strings, 'quiz'>): string {
  const { totalReason: say, and } = texts.quiz.predictTimeline;
  const list = (items: readonly string[]) =>
    items.length < 2
      ? items.join('')
      : fill(and, { some: items.slice(0, -1).join(', '), last: items.at(-1)! });
  switch (reason.kind) {
    case 'overlap': {
      const owners = [...new Set(reason.timers.map((timer) => names.ofOwner(timer)))];
      if (owners.length > 1) return fill(say.overlap, { names: list(owners) });
      return fill(say.overlapOfOne, { times: list(reason.timers.map(({ t, at }) => names.time(at - t))) });
    }
    case 'set-late':
    case 'last': {
      const { t, at } = reason.timer;
      const times = { from: names.time(t), delay: names.time(at - t), at: names.time(at) };
      return fill(say[reason.kind], { name: names.ofOwner(reason.timer), ...times });
    }
    default:
      return say[reason.kind];
  }
}
