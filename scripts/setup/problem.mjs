/** Something that set-up cannot mend by itself. Its message says what happened, why, and what to do next. */
export class SetupProblem extends Error {
  /**
   * @param {string} what One sentence: what did not work.
   * @param {string} why What is known of the cause.
   * @param {string} next What the reader can do about it.
   */
  constructor(what, why, next) {
    super(`${what}\n  Why:  ${why.trim().replaceAll('\n', '\n        ')}\n  Next: ${next}`);
    this.name = 'SetupProblem';
  }
}
