import type { Grade } from './grade.ts';
import type { QuestionState } from './state.ts';

/** The answer to a question as it stands in the page: each type has its own. */
export interface AnswerView {
  /** What is answered now, as it is stored. */
  chosen(): string[];
  /** Whether there is enough of an answer to be checked. */
  isReady(): boolean;
  /** What is missing of an answer that is not ready; without it the quiz says to choose one. */
  missing(): string | undefined;
  /**
   * Where an answer is judged by running it: runs it, so that `grade` can tell. Nothing is moved meanwhile.
   * @returns what kept it from being run, as a sentence; undefined when it was run
   */
  judge?(): Promise<string | undefined>;
  grade(): Grade;
  /** Puts a state into the page: the answer, what may still be changed, marks and reasons. */
  show(state: QuestionState): void;
  /** What is told of the answer shown last, once it is judged. */
  told(): Promise<(string | null)[]>;
}

export interface ViewContext {
  /** Tells something once, politely. */
  say(text: string): void;
  /** Aborted when the element leaves the page. */
  signal: AbortSignal;
}

export type MakeView = (question: HTMLElement, context: ViewContext) => AnswerView;

/** The first part of that name; there is one. */
export function part<E extends HTMLElement = HTMLElement>(parent: ParentNode, name: string): E {
  return parent.querySelector<E>(`[data-part="${name}"]`)!;
}
