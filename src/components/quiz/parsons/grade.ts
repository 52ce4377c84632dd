import type { Grader } from '../grade.ts';
import { readPrediction } from '../predict-timeline/grade.ts';

/**
 * An answer is the ids of the lines in their order and, after `-`, of those that are not used. The key is an answer
 * whose program has run and done what it should. Every line stays where it is for the next try.
 */
export const gradeParsons: Grader = (chosen, key) => {
  const [order, right] = [chosen, key].map((answer) => readPrediction(answer).order.join());
  return { right: order !== '' && order === right, keep: [...chosen], missing: 0 };
};
