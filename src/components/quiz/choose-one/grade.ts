import type { Grader } from '../grade.ts';

/** Right when the one right option is chosen. A wrong choice is not kept: there is only one. */
export const gradeOne: Grader = (chosen, key) => ({
  right: chosen.length === 1 && chosen[0] === key[0],
  keep: [],
  missing: 0,
});
