import type { Grader } from '../grade.ts';

/**
 * An answer, and a key, as one list of texts: the ids of the lines in order, those said not to be printed after `-`,
 * and `=` with the total in seconds as it was typed. The key adds `~` and the tolerance in seconds.
 */
export interface Prediction {
  order: string[];
  out: string[];
  /** As typed; empty where there is none. */
  total: string;
}

export function writePrediction({ order, out, total }: Prediction): string[] {
  return [...order, ...(out.length > 0 ? ['-', ...out] : []), ...(total === '' ? [] : [`=${total}`])];
}

export function readPrediction(chosen: readonly string[]): Prediction {
  const ids = chosen.filter((item) => !/^[=~]/.test(item));
  const fence = ids.includes('-') ? ids.indexOf('-') : ids.length;
  const total = chosen.find((item) => item.startsWith('='))?.slice(1) ?? '';
  return { order: ids.slice(0, fence), out: ids.slice(fence + 1), total };
}

/** Virtual ms from what somebody typed: `2`, `2.5`, `2,5`, `2 s`, `2초`, `2000 ms`. Undefined when it is no time. */
export function parseSeconds(typed: string): number | undefined {
  const [, number, ms] =
    /^\s*(\d{1,6}(?:[.,]\d{1,6})?|[.,]\d{1,6})\s*(?:s|secs?|seconds?|초|(ms|milliseconds?|밀리초))?\s*$/i.exec(
      typed,
    ) ?? [];
  return number === undefined ? undefined : Math.round(Number(number.replace(',', '.')) * (ms ? 1 : 1000));
}

/** Which of the two halves of an answer is right. */
export function gradeParts(chosen: readonly string[], key: readonly string[]) {
  const [guess, right] = [readPrediction(chosen), readPrediction(key)];
  const tolerance = Number(key.find((item) => item.startsWith('~'))?.slice(1) ?? 0) * 1000;
  const [ms, rightMs] = [parseSeconds(guess.total), parseSeconds(right.total)];
  return {
    order: guess.order.length === right.order.length && guess.order.every((id, at) => id === right.order[at]),
    total: ms !== undefined && rightMs !== undefined && Math.abs(ms - rightMs) <= tolerance,
  };
}

/** Right when the lines are those that are printed, in their order, and the total is met. A right total is kept. */
export const gradeTimeline: Grader = (chosen, key) => {
  const right = gradeParts(chosen, key);
  const guess = readPrediction(chosen);
  return {
    right: right.order && right.total,
    keep: writePrediction({ ...guess, total: right.total ? guess.total : '' }),
    missing: 0,
  };
};
