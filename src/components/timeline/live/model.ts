import type { Trace } from '#trace/events.ts';
import { lanesOf, type Lane, type Segment } from '#trace/lanes.ts';

/** A place in a run: an instant, and the number of the event there. -1 is the beginning, `events.length` the end. */
export interface Edge {
  t: number;
  event: number;
}

/** A segment of a lane that knows with which events it began and ended. */
export interface Stretch {
  segment: Segment;
  from: Edge;
  to: Edge;
}

/** A lane whose times are events, so that what happened at one instant can be told apart. */
export interface Track {
  lane: Lane;
  from: Edge;
  to: Edge;
  stretches: Stretch[];
  prints: Edge[];
  /** Numbers of all its events, in order. */
  events: number[];
}

/** Virtual time at which two events or more happened. */
export interface Instant {
  t: number;
  /** The number of its first event. */
  first: number;
  count: number;
}

/** The lanes of a run in start order, by the numbers of events. */
export function tracksOf(trace: Trace): Track[] {
  const events = new Map<number, number[]>();
  trace.events.forEach(({ task }, index) => {
    if (task === undefined) return;
    const own = events.get(task);
    if (own) own.push(index);
    else events.set(task, [index]);
  });
  return lanesOf(trace).map((lane) => trackOf(lane, events.get(lane.task) ?? [], trace));
}

function trackOf(lane: Lane, events: number[], { events: all, end }: Trace): Track {
  const edge = (event: number): Edge => ({ event, t: all[event]?.t ?? (event < 0 ? 0 : end.t) });
  const begins = [edge(lane.task === 0 ? -1 : (events[0] ?? -1))];
  let last: Edge | undefined;
  for (const event of events) {
    const { type } = all[event]!;
    if (type === 'await' || type === 'yield' || type === 'resume') begins.push(edge(event));
    else if (type === 'return' || type === 'throw') last = edge(event);
    if (last) break;
  }
  last ??= lane.to === end.t && lane.end === 'unfinished' ? edge(all.length) : edge(events.at(-1) ?? -1);
  const stretches = lane.segments.map((segment, index): Stretch => {
    const [from, to] = [begins[index] ?? last, begins[index + 1] ?? last];
    return { segment, from, to };
  });
  const prints = events.filter((event) => all[event]!.type === 'log').map(edge);
  return { lane, from: begins[0]!, to: last, stretches, prints, events };
}

/** The instants of a run at which more than one event happened, in order. */
export function instantsOf({ events }: Trace): Instant[] {
  const instants: Instant[] = [];
  events.forEach(({ t }, index) => {
    const last = instants.at(-1);
    if (last?.t === t) last.count += 1;
    else instants.push({ t, first: index, count: 1 });
  });
  return instants.filter(({ count }) => count > 1);
}
