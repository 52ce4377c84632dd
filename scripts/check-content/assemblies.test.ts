import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import test from 'node:test';
import { stringify } from 'yaml';
import { nodeRunner } from '#runner/node.node.ts';
import { checksOf } from './lesson-checks.ts';
import { readLessons } from './lesson.ts';
import { plant, quiz } from './planted.ts';
import { runChecks } from './report.ts';

const say = (words: string) => ({ ko: words, en: words });
const sleep = 'const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));\n';
const program = `${sleep}const work = async () => { await sleep(40); console.log('worked'); };

const job = work();
console.log('begun');
await job;
console.log('done');
`;
const parsons = {
  id: 'assemble',
  type: 'parsons',
  prompt: say('Put it together.'),
  snippet: 'assembled',
  given: 3,
  distractors: [{ id: 'at-once', line: 'const job = await work();', why: say('It waits at once.') }],
  wrong: [{ order: [0, 2, 1, 3] }, { order: [0, 1, 3, 2] }],
};

/** What the check says of the lesson with a question that is in some fields another. */
async function check(more: object, source = program): Promise<string> {
  const folder = await plant({
    'quiz.yaml': stringify({ ...quiz, quiz: [...quiz.quiz, { ...parsons, ...more }] }),
    'snippets/assembled.ts': source,
  });
  const printed: string[] = [];
  const checks = readLessons(folder).flatMap((lesson) =>
    checksOf(lesson, nodeRunner).filter(({ name }) => /the lines of programs|the files|quiz/.test(name)),
  );
  await runChecks(checks, { parallel: 2, print: (line) => printed.push(line) });
  rmSync(folder, { recursive: true });
  return printed.join('\n');
}

test('a question that judges as it says passes', async () => {
  assert.equal(await check({}), '');
});

/** What is planted, and what the check must say about it. */
const plants: Record<string, { more: object; source?: string; says: RegExp }> = {
  'a wrong order that does the same': {
    // The job prints nothing before it waits: nobody sees whether it is started before the line or after it.
    more: { wrong: [{ order: [1, 0, 2, 3] }, { order: [0, 1, 3, 2] }] },
    says: /quiz\.yaml: assemble \(ko\)\n  expected: the wrong order \[1, 0, 2, 3\] fails\n  actual: +it prints the same lines in the same total\n  mend: +Write another order in `wrong`/,
  },
  'a distractor that does what a line does': {
    more: { distractors: [{ id: 'same', line: 'await  job;', why: say('because') }] },
    says: /\(en\)\n  expected: the distractor "same" fails in the place of "await job;"\n  actual: +the program does what it should/,
  },
  'a line of the program as a distractor': {
    more: { distractors: [{ id: 'told', line: '  await job;', why: say('because') }] },
    says: /expected: `distractors` that fit the program\n  actual: +the distractor "told" is "await job;", a line of the program\n  mend: +Give `distractors`/,
  },
  'an order that names a line that is not there': {
    more: { wrong: [{ order: [4, 0, 1] }, { order: [0, 1, 3, 2] }] },
    says: /`wrong` that fit the program\n  actual: +order: \[4, 0, 1\] names a line that is not there\n  mend: +.*by 0 to 3/,
  },
  'more lines than can be given': {
    more: { given: 5 },
    says: /`snippet, given` that fit the program\n  actual: +2 lines are to be put in order/,
  },
  'a program that ends in an error': {
    more: {},
    source: `${program}throw new Error('end');\n`,
    says: /ends without an error.*\n  actual: +it prints 3 lines and ends as "uncaught"/,
  },
  'a program that needs its blank lines': {
    more: { given: 2 },
    source: `${sleep}\nconst blank = \`\n\n\`;\nconsole.log(blank.length);\nawait sleep(40);\n`,
    says: /expected: the lines that are not blank, in their order, do what the program does\n  actual: +they do not/,
  },
  'a distractor without a reason in one language': {
    more: { distractors: [{ ...parsons.distractors[0], why: { en: 'because' } }] },
    says: /quiz\.yaml: assemble\n  expected: a reason at option "at-once" in ko/,
  },
  'one wrong order only': {
    more: { wrong: [{ order: [0, 2, 1, 3] }] },
    says: /two wrong orders at least: write orders that people try/,
  },
};

for (const [name, { more, source, says }] of Object.entries(plants)) {
  test(`the check finds ${name}`, async () => assert.match(await check(more, source), says));
}
