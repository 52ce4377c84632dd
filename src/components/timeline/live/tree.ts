import type { Track } from './model.ts';

/** A lane in its place under the one that started it. */
export interface Branch {
  track: Track;
  depth: number;
  /** How many lanes are below it in all. */
  below: number;
}

/** More rows than this begin with the deep ones collapsed. */
const MANY = 12;

/** The lanes with those below each right after it, in start order. */
export function nested(tracks: readonly Track[]): Branch[] {
  const known = new Set(tracks.map(({ lane }) => lane.task));
  const children = new Map<number | undefined, Track[]>();
  for (const track of tracks) {
    const { parent } = track.lane;
    const key = parent !== undefined && known.has(parent) ? parent : undefined;
    children.set(key, [...(children.get(key) ?? []), track]);
  }
  const branches: Branch[] = [];
  const visit = (track: Track, depth: number): number => {
    const branch: Branch = { track, depth, below: 0 };
    branches.push(branch);
    for (const child of children.get(track.lane.task) ?? []) branch.below += 1 + visit(child, depth + 1);
    return branch.below;
  };
  for (const track of children.get(undefined) ?? []) visit(track, 0);
  return branches;
}

/** Which lanes begin collapsed: as deep as can be shown in a dozen rows, and always what the module started. */
export function collapsedAtFirst(branches: readonly Branch[]): Set<number> {
  if (branches.length <= MANY) return new Set();
  const upTo = (depth: number) => branches.filter((branch) => branch.depth <= depth).length;
  let deepest = 1;
  while (upTo(deepest + 1) <= MANY) deepest += 1;
  const closed = branches.filter(({ depth, below }) => depth === deepest && below > 0);
  return new Set(closed.map(({ track }) => track.lane.task));
}

/** The lanes below one, in the order of `branches`. */
export function below(branches: readonly Branch[], branch: Branch): Track[] {
  const first = branches.indexOf(branch) + 1;
  return branches.slice(first, first + branch.below).map(({ track }) => track);
}

/** The lanes that are seen when some are collapsed. */
export function visible(branches: readonly Branch[], collapsed: ReadonlySet<number>): Branch[] {
  const seen: Branch[] = [];
  let skip = 0;
  for (const branch of branches) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    seen.push(branch);
    if (collapsed.has(branch.track.lane.task)) skip = branch.below;
  }
  return seen;
}
