import type { z } from 'astro/zod';
import { chooseMany } from './choose-many/schema.ts';
import { chooseOne } from './choose-one/schema.ts';
import { resolveFix } from './fix-the-bug/resolve.ts';
import { fixTheBug } from './fix-the-bug/schema.ts';
import { resolveParsons } from './parsons/resolve.ts';
import { parsons } from './parsons/schema.ts';
import { resolvePrediction } from './predict-output/resolve.ts';
import { predictOutput } from './predict-output/schema.ts';
import { resolveTimeline } from './predict-timeline/resolve.ts';
import { predictTimeline } from './predict-timeline/schema.ts';
import { resolveTexts } from './resolve-texts.ts';
import type { ResolvedOption, Resolving } from './resolved.ts';
import { KEY, resolveShortAnswer } from './short-answer/resolve.ts';
import { shortAnswer } from './short-answer/schema.ts';

export const questionSchemas = [
  chooseOne,
  chooseMany,
  predictOutput,
  predictTimeline,
  parsons,
  shortAnswer,
  fixTheBug,
] as const;

export type Question = z.output<(typeof questionSchemas)[number]>;

export type QuestionType = Question['type'];

type Resolvers = {
  [T in QuestionType]: (
    question: Extract<Question, { type: T }>,
    resolving: Resolving,
  ) => Promise<ResolvedOption[]>;
};

const resolvers: Resolvers = {
  'choose-one': resolveTexts,
  'choose-many': resolveTexts,
  'predict-output': resolvePrediction,
  'predict-timeline': resolveTimeline,
  parsons: resolveParsons,
  'short-answer': resolveShortAnswer,
  'fix-the-bug': resolveFix,
};

/** What a question says besides its prompt: its options or known answers, or the lines that are none of its program's. */
export function sayingsOf(question: Question) {
  if (question.type === 'fix-the-bug') return [{ id: 'solution', why: question.why }];
  if (question.type === 'short-answer') return [{ id: KEY, why: question.why }, ...question.wrong];
  return 'options' in question ? question.options : question.distractors;
}

/** The options of a question, in the order they were written. */
export function resolveOptions(question: Question, resolving: Resolving): Promise<ResolvedOption[]> {
  // TypeScript does not see that the resolver found under a question's type takes that very question.
  const resolve = resolvers[question.type] as (q: Question, r: Resolving) => Promise<ResolvedOption[]>;
  return resolve(question, resolving);
}
