// Runs in the page, so it stays apart from `registry.ts`, which brings the schemas along.
import { gradeMany } from './choose-many/grade.ts';
import { gradeOne } from './choose-one/grade.ts';
import { gradeFix } from './fix-the-bug/grade.ts';
import type { Grader } from './grade.ts';
import { gradeParsons } from './parsons/grade.ts';
import { gradeTimeline } from './predict-timeline/grade.ts';
import type { QuestionType } from './registry.ts';
import { gradeShort } from './short-answer/grade.ts';

/** How the answers to each type are graded. */
export const graders = {
  'choose-one': gradeOne,
  'choose-many': gradeMany,
  'predict-output': gradeOne,
  'predict-timeline': gradeTimeline,
  parsons: gradeParsons,
  'short-answer': gradeShort,
  'fix-the-bug': gradeFix,
} satisfies Record<QuestionType, Grader>;
