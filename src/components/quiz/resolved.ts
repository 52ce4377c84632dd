import type { Localized } from '#i18n/localized.ts';
import type { Trace } from '#trace/events.ts';
import type { Check } from '#components/grade.ts';
import type { Reference } from '#components/reference.ts';
import type { OutputLine } from './predict-output/lines.ts';
import type { QuestionType } from './registry.ts';
import type { Pattern } from './short-answer/match.ts';

/** An option in one language: it says a text, or it shows the lines of a run. */
export type OptionContent = { text: string; lines?: undefined } | { text?: undefined; lines: OutputLine[] };

export type ResolvedOption = OptionContent & {
  id: string;
  correct: boolean;
  why: string;
  /** For short-answer: what may be typed for it. */
  answers?: Pattern[];
};

/** A check with what is said when it fails, with `code` in backticks. */
export type JudgedCheck = Check & { message: string };

/** A program of the lesson: the fields of `Snippet` that a page needs, without Node's part of the project. */
export interface ShownProgram {
  name: string;
  programLanguage: Trace['language'];
  source: string;
}

/** A question as a page shows it: in one language, its lines taken from runs, its options in their places. */
export interface ResolvedQuestion {
  id: string;
  type: QuestionType;
  /** A short hash of what is asked and answered, the same in every language of the course. */
  hash: string;
  prompt: string;
  /** The program to be shown with it. */
  snippet?: ShownProgram;
  options: ResolvedOption[];
  /** For predict-timeline: how long the run takes, and by how much that may be missed. Both in virtual ms. */
  total?: { ms: number; tolerance: number };
  /** For parsons: what stands before the lines, what the program is to do, and orders that have a reason of their own. */
  assembly?: { head: string; reference: Reference; wrong: { order: string; why: string }[] };
  /** For fix-the-bug: how a program is judged. */
  repair?: { reference: Reference; checks: JudgedCheck[] };
  /** For short-answer: the hint for an answer that is not known. */
  otherwise?: string;
}

/** What a type needs to resolve its options. Errors need no place: who calls it adds lesson and question. */
export interface Resolving {
  /** The text in the page's language. */
  text(localized: Localized): string;
  /** The printed lines of a program of the lesson, by its name. */
  lines(snippet: string): Promise<OutputLine[]>;
  /** The text of a program of the lesson, by its name. */
  source(snippet: string): string;
  /** How long its run takes, in virtual ms. */
  total(snippet: string): Promise<number>;
}
