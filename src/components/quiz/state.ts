import type { Answer } from '#progress/answers.ts';
import type { Grade } from './grade.ts';

/**
 * Where a learner is with a question.
 * - `open`: choosing.
 * - `wrong`: checked and not right; the reasons of the chosen options are there.
 * - `right`, `shown`: over, by success or by giving up; the key is marked and every reason is there.
 */
export type Phase = 'open' | 'wrong' | 'right' | 'shown';

export interface QuestionState {
  phase: Phase;
  /** Ids of the chosen options. */
  chosen: string[];
  /** Checks since the question was begun anew. */
  attempts: number;
}

export const fresh: QuestionState = { phase: 'open', chosen: [], attempts: 0 };

export function isOver({ phase }: QuestionState): boolean {
  return phase === 'right' || phase === 'shown';
}

/** Over without a slip: nothing to be tried once more. */
export function isClean({ phase, attempts }: QuestionState): boolean {
  return phase === 'right' && attempts === 1;
}

export function check({ attempts }: QuestionState, chosen: string[], grade: Grade): QuestionState {
  return { phase: grade.right ? 'right' : 'wrong', chosen, attempts: attempts + 1 };
}

/** After a wrong check the right choices stay; a question that is over begins anew. */
export function again(state: QuestionState, grade: Grade): QuestionState {
  return isOver(state) ? fresh : { ...state, phase: 'open', chosen: grade.keep };
}

export function giveUp(state: QuestionState, chosen: string[]): QuestionState {
  return { ...state, phase: 'shown', chosen };
}

/** The state that a stored answer was given in. */
export function restore({ right, gaveUp, chosen, attempts }: Answer): QuestionState {
  return { phase: right ? 'right' : gaveUp ? 'shown' : 'wrong', chosen, attempts };
}

export interface OptionView {
  isExplained: boolean;
  /** `missed` is a right option that was not chosen. */
  mark: 'right' | 'wrong' | 'missed' | undefined;
}

/** How an option looks: before the end only chosen ones are judged, so that the key is not given away. */
export function viewOption(state: QuestionState, option: { id: string; correct: boolean }): OptionView {
  const isChosen = state.chosen.includes(option.id);
  const isExplained = isOver(state) || (state.phase === 'wrong' && isChosen);
  if (!isExplained || !(isChosen || option.correct)) return { isExplained, mark: undefined };
  return { isExplained, mark: option.correct ? (isChosen ? 'right' : 'missed') : 'wrong' };
}
