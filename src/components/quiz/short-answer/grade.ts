import type { Grader } from '../grade.ts';
import { matches, type Pattern } from './match.ts';

/** Right when what was typed is one of the key's patterns. It stays in the field at the next try, to be mended. */
export const gradeShort: Grader = (chosen, key) => ({
  right: key.some((pattern) => matches(chosen[0] ?? '', pattern as Pattern)),
  keep: [...chosen],
  missing: 0,
});
