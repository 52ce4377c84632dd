import type { Lane } from '#trace/lanes.ts';

/** What every program of the expectations begins with, on its first line. */
export const SLEEP =
  'const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));\n';

/** A lane in the notation in which the expectations are written. */
export function laneText(lane: Lane, _: number, lanes: readonly Lane[]): string {
  const name = ({ task, label }: Lane): string => (task === 0 ? 'main' : label);
  const parent = lanes.find(({ task }) => task === lane.parent);
  const waits = lane.segments
    .filter(({ state, from, to }) => state === 'waiting' && to > from)
    .map(({ wait, from, to }) => `${wait?.kind ?? 'consumer'} ${from}-${to}`);
  const prints = lane.prints.map(({ t, text }) => `${text}@${t}`);
  const head = parent ? `${name(lane)} < ${name(parent)}` : name(lane);
  return `${head} | ${lane.from}-${lane.to} ${lane.end} | ${waits.join(', ')} | ${prints.join(', ')}`.trimEnd();
}
