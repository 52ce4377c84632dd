/**
 * The CPython that runs the lessons' programs: COURSE_PYTHON, where set-up puts one that has the libraries of
 * lesson 07, else `python3` on the PATH.
 */
export function pythonCommand(): string {
  return process.env.COURSE_PYTHON || 'python3';
}
