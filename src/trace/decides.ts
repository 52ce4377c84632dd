import type { Combinator } from './events.ts';

/**
 * Is the promise of a combinator settled by an input that ends, whatever the others do? The last of all inputs settles it
 * in any case.
 */
export function decides(combines: Combinator, hasFailed: boolean): boolean {
  switch (combines) {
    case 'all':
      return hasFailed;
    case 'any':
      return !hasFailed;
    case 'race':
      return true;
    case 'allSettled':
      return false;
    default:
      return combines satisfies never;
  }
}
