// Runs in the page, so it stands apart from `registry.ts`, which brings the schemas along.
import { choicesView } from './choices.ts';
import { fixView } from './fix-the-bug/view.ts';
import { parsonsView } from './parsons/view.ts';
import { timelineView } from './predict-timeline/view.ts';
import type { QuestionType } from './registry.ts';
import { shortAnswerView } from './short-answer/view.ts';
import type { MakeView } from './view.ts';

/** How an answer to each type is read from the page and shown in it. */
export const views = {
  'choose-one': choicesView,
  'choose-many': choicesView,
  'predict-output': choicesView,
  'predict-timeline': timelineView,
  parsons: parsonsView,
  'short-answer': shortAnswerView,
  'fix-the-bug': fixView,
} satisfies Record<QuestionType, MakeView>;
