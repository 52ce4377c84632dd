import type { Trace, TraceEvent } from '#trace/events.ts';

type TimerSet = Extract<TraceEvent, { type: 'timer-set' }>;

/** Why a run takes as long as it does. */
export type TotalReason =
  /** These timers ran at the same time. */
  | { kind: 'overlap'; timers: TimerSet[] }
  /** The last timer was set only when time had passed. */
  | { kind: 'set-late'; timer: TimerSet }
  /** The last timer to fire. */
  | { kind: 'last'; timer: TimerSet }
  | { kind: 'uncaught' }
  | { kind: 'no-timer' };

/**
 * Why the total is not the guessed one.
 * @param isLess whether the run takes less than was guessed
 */
export function whyTotal(trace: Trace, isLess: boolean): TotalReason {
  const fired = firedTimers(trace);
  const last = fired.at(-1);
  if (isLess && trace.end.reason === 'uncaught') return { kind: 'uncaught' };
  if (!last) return { kind: 'no-timer' };
  if (isLess) {
    const timers = mostAtOnce(fired);
    if (timers.length > 1) return { kind: 'overlap', timers };
  } else if (last.t > 0) return { kind: 'set-late', timer: last };
  return { kind: 'last', timer: last };
}

/** In the order of their firing, each once, though an interval fires again and again. */
function firedTimers({ events }: Trace): TimerSet[] {
  const sets = new Map<number, TimerSet>();
  const fired = new Set<TimerSet>();
  for (const event of events) {
    if (event.type === 'timer-set') sets.set(event.timer, event);
    const timer = event.type === 'timer-fire' ? sets.get(event.timer) : undefined;
    if (!timer) continue;
    fired.delete(timer);
    fired.add(timer);
  }
  return [...fired];
}

/** The timers that run at the instant at which the most do, in the order in which they were set. */
function mostAtOnce(timers: readonly TimerSet[]): TimerSet[] {
  const real = timers.filter(({ t, at }) => at > t).sort((a, b) => a.timer - b.timer);
  return real
    .map(({ t }) => real.filter((timer) => timer.t <= t && timer.at > t))
    .reduce((most, some) => (some.length > most.length ? some : most), []);
}
