import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import test from 'node:test';
import { stringify } from 'yaml';
import { nodeRunner } from '#runner/node.node.ts';
import { checksOf } from './lesson-checks.ts';
import { readLessons } from './lesson.ts';
import { exercises, plant, quiz } from './planted.ts';
import { runChecks } from './report.ts';

const say = (words: string) => ({ ko: words, en: words });
const checks = exercises.exercises[0]?.checks.slice(1) ?? [];
const [prints, fast] = checks;
const wrong = [
  { snippet: 'silent', fails: 'prints' },
  { snippet: 'late', fails: 'fast' },
];
const repair = {
  id: 'mend',
  type: 'fix-the-bug',
  prompt: say('Make it fast.'),
  snippet: 'one-by-one',
  solutions: ['together'],
  checks,
  wrong,
  why: say('The waits overlap.'),
};

/** What the check says of the lesson with a question that is in some fields another. */
async function check(more: object): Promise<string> {
  const folder = await plant({
    'quiz.yaml': stringify({ ...quiz, quiz: [...quiz.quiz, { ...repair, ...more }] }),
  });
  const printed: string[] = [];
  const found = readLessons(folder).flatMap((lesson) =>
    checksOf(lesson, nodeRunner).filter(({ name }) => /mend|the files|quiz\.yaml|use of|one word/.test(name)),
  );
  await runChecks(found, { parallel: 2, print: (line) => printed.push(line) });
  rmSync(folder, { recursive: true });
  return printed.join('\n');
}

test('a question that judges as it says passes', async () => {
  assert.equal(await check({}), '');
});

/** What is planted, and what the check must say about it. */
const plants: Record<string, { more: object; says: RegExp }> = {
  'a program without a bug': {
    more: { snippet: 'together' },
    says: /quiz\.yaml: mend \(ko\)\n  expected: the starter "together" fails\n  actual: +it passes/,
  },
  'a wrong key': {
    more: { solutions: ['together', 'late'] },
    says: /quiz\.yaml: mend \(en\)\n  expected: the solution "late" passes every check\n  actual: +it fails at "fast"/,
  },
  'a lenient checker': {
    more: { checks: [prints] },
    says: /expected: the wrong answer "late" fails at "fast"\n  actual: +it passes/,
  },
  'a wrong answer that another check catches': {
    more: { checks: [fast, prints], wrong: [{ snippet: 'late', fails: 'prints' }, wrong[0]] },
    says: /the wrong answer "late" fails at "prints"\n  actual: +it fails at "fast"/,
  },
  'a check that catches nothing': {
    more: { wrong: [wrong[0], wrong[0]] },
    says: /expected: a wrong answer that "fast" catches\n  actual: +none/,
  },
  'one wrong answer only': {
    more: { wrong: [wrong[0]] },
    says: /two wrong answers at least: write programs that people try/,
  },
  'a solution that is not there': {
    more: { solutions: ['together', 'lost'] },
    says: /› quiz\.yaml: mend\n  expected: the typescript program "lost" in ko/,
  },
  'a reason that is missing in one language': {
    more: { why: { en: 'because' } },
    says: /quiz\.yaml: mend\n  expected: a reason at option "solution" in ko/,
  },
};

for (const [name, { more, says }] of Object.entries(plants)) {
  test(`the check finds ${name}`, async () => assert.match(await check(more), says));
}
