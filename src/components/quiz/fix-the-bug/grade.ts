import type { Grader } from '../grade.ts';

/**
 * An answer is the program that was run, and the check that it failed at. The key is an answer whose program has
 * passed every check. The program stays as it is for the next try.
 */
export const gradeFix: Grader = (chosen, key) => ({
  right: chosen[0] !== undefined && chosen[0] === key[0],
  keep: [...chosen],
  missing: 0,
});
