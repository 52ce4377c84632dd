import type { Edge, Track } from './model.ts';

export type RelationKind = 'started' | 'awaits' | 'woke';

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
 * while that one waits for it.
 */
export function relationsOf(tracks: readonly Track[]): Relation[] {
  const relations: Relation[] = [];
  const byTask = new Map(tracks.map((track) => [track.lane.task, track]));
  for (const { lane, from, stretches } of tracks) {
    if (lane.parent !== undefined && byTask.has(lane.parent)) {
      relations.push({ kind: 'started', source: lane.parent, target: lane.task, from, to: from });
    }
    stretches.forEach(({ segment, from: begin, to }, index) => {
      const other = segment.wait?.kind === 'task' ? byTask.get(segment.wait.on ?? -1) : undefined;
      if (!other) return;
      relations.push({ kind: 'awaits', source: lane.task, target: other.lane.task, from: begin, to: begin });
      const isWoken = stretches[index + 1]?.segment.state === 'running' && other.lane.end !== 'unfinished';
      if (!isWoken || other.to.event < begin.event) return;
      relations.push({ kind: 'woke', source: other.lane.task, target: lane.task, from: other.to, to });
    });
  }
  return relations.sort((a, b) => a.from.event - b.from.event);
}

/** Those that one lane has a part in. */
export function relationsWith(relations: readonly Relation[], task: number): Relation[] {
  return relations.filter(({ source, target }) => source === task || target === task);
}
