import type { Grader } from '../grade.ts';

/** Right when all right options are chosen and no other. Right choices are kept for the next try. */
export const gradeMany: Grader = (chosen, key) => {
  const keep = chosen.filter((id) => key.includes(id));
  const missing = key.length - keep.length;
  return { right: missing === 0 && keep.length === chosen.length, keep, missing };
};
