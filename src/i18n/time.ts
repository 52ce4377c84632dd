import { fill } from './strings.ts';

/**
 * A span of virtual time as text: at least one decimal, more only where they say something.
 * @param ms milliseconds, not negative
 * @param pattern the language's pattern, such as `{n} s`
 */
export function seconds(ms: number, pattern: string): string {
  const exact = String(Math.round(ms) / 1000);
  const decimals = exact.split('.')[1]?.length ?? 0;
  return fill(pattern, { n: (ms / 1000).toFixed(Math.min(3, Math.max(1, decimals))) });
}
