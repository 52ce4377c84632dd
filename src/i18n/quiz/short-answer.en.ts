/** A question whose answer is typed. */
export default {
  answer: 'Your answer',
  seconds: 'Your answer, in seconds',
  missing: 'Write an answer first.',
  missingSeconds: 'Write a time in seconds, such as 2 or 1.5.',
  key: 'The answer:',
  wrong: 'Not right:',
};
