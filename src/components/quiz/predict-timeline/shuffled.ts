import type { ResolvedOption } from '../resolved.ts';
import { shuffle } from '../shuffle.ts';

/**
 * The lines in an order that follows from the ids alone, turned until the printed ones are not right already.
 * @param options the printed lines in their order; two of their texts are different
 */
export function shuffleLines(options: readonly ResolvedOption[], seed: string): ResolvedOption[] {
  const shuffled = shuffle(options, seed);
  const texts = (some: readonly ResolvedOption[]) =>
    JSON.stringify(some.filter(({ correct }) => correct).map(({ lines }) => lines?.[0]?.text));
  const turns = shuffled.map((_, by) => [...shuffled.slice(by), ...shuffled.slice(0, by)]);
  return turns.find((turned) => texts(turned) !== texts(options)) ?? shuffled;
}
