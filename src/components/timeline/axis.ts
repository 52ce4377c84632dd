const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000];

/**
 * The instants that a time axis names: from 0 in equal round steps, at most seven of them.
 * @param end the last instant, in virtual ms
 */
export function ticks(end: number): number[] {
  if (end <= 0) return [0];
  const step = STEPS.find((candidate) => end / candidate <= 6) ?? end;
  const count = Math.floor(end / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/**
 * The round instants of a stretch of time, as close together as they can be read.
 * @param from the first and `to` the last instant that is wanted, in virtual ms
 * @param perMs pixels of one ms
 * @param room pixels that each of them needs
 */
export function ticksBetween(from: number, to: number, perMs: number, room: number): number[] {
  if (perMs <= 0 || to < from) return [0];
  const step = STEPS.find((candidate) => candidate * perMs >= room) ?? STEPS.at(-1)!;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}
