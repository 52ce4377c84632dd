import { decides } from '#trace/decides.ts';
import type { Edge, Stretch, Track } from './model.ts';

export type RelationKind = 'started' | 'awaits' | 'settled' | 'woke';

/** What one task has to do with another. `from` and `to` are the events at which it began and arrived. */
export interface Relation {
  kind: RelationKind;
  source: number;
  target: number;
  from: Edge;
  to: Edge;
}

/**
 * Who started, awaits and woke whom, as far as the trace says it, in the order of events. A task wakes another by ending
 * while that one waits for it, alone or in a `Promise.all` or the like; of those in there that end without that it has
 * `settled`.
 */
export function relationsOf(tracks: readonly Track[]): Relation[] {
  const relations: Relation[] = [];
  const byTask = new Map(tracks.map((track) => [track.lane.task, track]));
  for (const { lane, from, stretches } of tracks) {
    if (lane.parent !== undefined && byTask.has(lane.parent)) {
      relations.push({ kind: 'started', source: lane.parent, target: lane.task, from, to: from });
    }
    stretches.forEach((stretch, index) => {
      const { wait } = stretch.segment;
      const awaited = wait?.kind === 'task' ? [wait.on ?? -1] : (wait?.inputs ?? []);
      const others = awaited.flatMap((task) => byTask.get(task) ?? []);
      for (const { lane: other } of others)
        relations.push({
          kind: 'awaits',
          source: lane.task,
          target: other.task,
          from: stretch.from,
          to: stretch.from,
        });
      const isWoken = stretches[index + 1]?.segment.state === 'running';
      const ended = others
        .filter(({ lane: { end }, to }) => end !== 'unfinished' && to.event >= stretch.from.event)
        .filter(({ to }) => to.event <= stretch.to.event)
        .sort((a, b) => a.to.event - b.to.event);
      const last = isWoken ? wakerOf(stretch, ended) : undefined;
      for (const track of ended) {
        const ends = { source: track.lane.task, target: lane.task, from: track.to };
        if (track === last) relations.push({ kind: 'woke', ...ends, to: stretch.to });
        else if (wait?.inputs) relations.push({ kind: 'settled', ...ends, to: track.to });
      }
    });
  }
  return relations.sort((a, b) => a.from.event - b.from.event);
}

/** Which of the tasks that ended during a wait ended it: one that decides alone, else the last, at the same instant. */
function wakerOf({ segment: { wait }, to }: Stretch, ended: readonly Track[]): Track | undefined {
  const combines = wait?.combines;
  if (combines === undefined) return ended.at(-1);
  const first = ended.find(({ lane }) => decides(combines, lane.end === 'failed'));
  const waker = first ?? ended.at(-1);
  return waker?.to.t === to.t ? waker : undefined;
}

/** Those that one lane has a part in. */
export function relationsWith(relations: readonly Relation[], task: number): Relation[] {
  return relations.filter(({ source, target }) => source === task || target === task);
}
