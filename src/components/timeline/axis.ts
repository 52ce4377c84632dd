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
