import { openStore } from '#storage/local.ts';
import type { TableFormat, Timed } from '#storage/table.ts';

/** The last answer to a question, as far as it went. */
export interface Answer extends Timed {
  /** The content hash of the question that was answered. */
  hash: string;
  /** Ids of the options chosen at the last check. */
  chosen: string[];
  right: boolean;
  /** The learner asked for the answer. */
  gaveUp: boolean;
  /** Checks since the question was last begun anew. */
  attempts: number;
  /** Whether the very first check was right; answering again later does not change it. */
  firstTry: boolean;
}

export type Given = Omit<Answer, 'time' | 'firstTry'>;

export const answersFormat: TableFormat<Answer> = {
  name: 'answers',
  version: 1,
  entry({ hash, chosen, right, gaveUp, attempts, firstTry, time }) {
    const valid =
      typeof hash === 'string' &&
      Array.isArray(chosen) &&
      chosen.every((id) => typeof id === 'string') &&
      [right, gaveUp, firstTry].every((flag) => typeof flag === 'boolean') &&
      Number.isSafeInteger(attempts);
    return valid ? ({ hash, chosen, right, gaveUp, attempts, firstTry, time } as Answer) : undefined;
  },
};

const store = openStore(answersFormat);

/** One table for all lessons; with its slash a key is never the name of an inherited property. */
function keyOf(lesson: string, question: string): string {
  return `${lesson}/${question}`;
}

/** The answer to be stored after `previous`. An answer to another wording of the question does not count. */
function follow(previous: Answer | undefined, given: Given): Omit<Answer, 'time'> {
  const firstTry =
    previous?.hash === given.hash ? previous.firstTry : given.right && given.attempts === 1 && !given.gaveUp;
  return { ...given, firstTry };
}

export function isFinished(answer: Pick<Answer, 'right' | 'gaveUp'> | undefined): boolean {
  return answer !== undefined && (answer.right || answer.gaveUp);
}

/** The answer, unless the question has changed since; without a `hash`, to any wording of it. */
export function loadAnswer(lesson: string, question: string, hash?: string): Answer | undefined {
  const answer = store.get(keyOf(lesson, question));
  return hash === undefined || answer?.hash === hash ? answer : undefined;
}

export function saveAnswer(lesson: string, question: string, given: Given): void {
  store.set(keyOf(lesson, question), (previous) => follow(previous, given));
}

export function onAnswersChange(listener: () => void, signal?: AbortSignal): void {
  store.subscribe(listener, signal);
}
