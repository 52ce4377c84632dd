import parsons from './parsons.en.ts';
import predictTimeline from './predict-timeline.en.ts';
import shortAnswer from './short-answer.en.ts';

/** Questions: what they ask for, and what comes of an answer. */
export default {
  check: 'Check',
  tryAgain: 'Try again',
  answerAgain: 'Answer again',
  showAnswer: 'Show the answer',
  choose: 'Choose an answer first.',
  chooseEvery: 'Choose every right answer.',
  right: 'Right.',
  wrong: 'Not quite.',
  shown: 'Here is the answer.',
  missing: 'Right answers still to find: {n}.',
  rightOption: 'Right.',
  wrongOption: 'Not this one.',
  answers: 'The answer, with reasons',
  nothingPrinted: 'It prints nothing.',
  firstTry: 'Right at the first try: {n} of {all}.',
  byNow: 'Right by now: {n} of {all}.',
  retry: 'Retry the wrong ones',
  predictTimeline,
  parsons,
  shortAnswer,
};
