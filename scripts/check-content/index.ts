// Proves that the lessons tell the truth: `node scripts/check-content/index.ts [LESSON …]`.
// Every program is run, here and on real Node and CPython; the last line is `N passed, N failed`.
import { nodeRunner } from '#runner/node.node.ts';
import { checksOf } from './lesson-checks.ts';
import { readLessons } from './lesson.ts';
import { runChecks } from './report.ts';

/** Programs mostly wait, so that more of them run at a time than there are processors. */
const PARALLEL = 10;

const wanted = process.argv.slice(2);
const lessons = readLessons('src/content/lessons').filter(
  ({ id }) => wanted.length === 0 || wanted.includes(id),
);
const checks = lessons.flatMap((lesson) => checksOf(lesson, nodeRunner));
const { passed, failed } = await runChecks(checks, { parallel: PARALLEL, print: console.log });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
