import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import test from 'node:test';
import { stringify } from 'yaml';
import { nodeRunner } from '#runner/node.node.ts';
import { checksOf } from './lesson-checks.ts';
import { readLessons } from './lesson.ts';
import { plant, quiz, text } from './planted.ts';
import { runChecks } from './report.ts';

/** Checks what the planted lesson says, without its programs. */
async function check(changes: Record<string, string>): Promise<string> {
  const folder = await plant(changes);
  const printed: string[] = [];
  const checks = readLessons(folder).flatMap((lesson) =>
    checksOf(lesson, nodeRunner).filter(({ name }) => !name.startsWith('snippets/')),
  );
  await runChecks(checks, { parallel: 4, print: (line) => printed.push(line) });
  rmSync(folder, { recursive: true });
  return printed.join('\n');
}

const say = (words: string) => ({ ko: words, en: words });
const withQuestion = (question: object) => ({
  'quiz.yaml': stringify({ ...quiz, quiz: [...quiz.quiz, question] }),
});
const short = {
  id: 'short',
  type: 'short-answer',
  prompt: say('What?'),
  why: say('so'),
  otherwise: say('Hm.'),
};
const words = {
  ...short,
  accept: { ko: ['작업', '`task`'], en: ['task'] },
  wrong: [
    { id: 'loop', answers: { ko: ['이벤트 루프'], en: ['event loop', 'loop'] }, why: say('no') },
    { id: 'thread', answers: { en: ['thread'] }, why: say('no') },
  ],
};
const time = {
  ...short,
  // The program "late" takes 60 ms.
  snippet: 'late',
  wrong: [
    { id: 'twice', number: 0.12, why: say('no') },
    { id: 'none', number: 0, why: say('no') },
  ],
};
const line = { ...words, snippet: 'late', accept: undefined, from: { line: 0 } };

const fine = {
  'a text': words,
  'a text beside a program that does not print it': { ...words, snippet: 'late' },
  'a line of the run': line,
  'a number without a program': { ...time, snippet: undefined, number: { value: 2, unit: 's' } },
  'the number that is the total': { ...time, number: { value: 0.06, unit: 's', tolerance: 0.01 } },
  'the total of the run': { ...time, from: 'total' },
};
for (const [name, question] of Object.entries(fine)) {
  test(`a short answer is left alone when its key is ${name}`, async () => {
    assert.equal(await check(withQuestion(question)), '');
  });
}

const answers = (...list: string[]) => ({ id: 'loop', answers: { en: list }, why: say('no') });
const plants: Record<string, { changes: Record<string, string>; says: RegExp }> = {
  'a typed time that is not that of the run': {
    changes: withQuestion({ ...time, number: { value: 0.6, unit: 's' } }),
    says: /quiz\.yaml: short \(ko\)\n  expected: the total of the run, 0\.06 s\n  actual: +number: 0\.6\n  mend: +Write `from: total`/,
  },
  'a total of a program that never ends': {
    changes: {
      ...withQuestion({ ...time, snippet: 'waits', from: 'total' }),
      'snippets/waits.ts': 'await new Promise(() => undefined);\n',
    },
    says: /expected: a program that comes to its end.*\n  actual: +it ends as "unsettled"/,
  },
  'a printed line that was typed by hand': {
    changes: withQuestion({ ...words, snippet: 'late', accept: { en: ['Done.'] } }),
    says: /`accept` has line 0 of the run, "done"\n  mend: +Write `from: \{ line: 0 \}` in place of `accept`/,
  },
  'a line that is not printed': {
    changes: withQuestion({ ...line, from: { line: 3 } }),
    says: /expected: a key that the run has\n  actual: +from: the run has no line 3: it prints 1, counted from 0/,
  },
  'a wrong answer that is accepted': {
    changes: withQuestion({ ...words, wrong: [answers('loop', 'Task!'), words.wrong[1]] }),
    says: /expected: "Task!" is taken for "loop" and for nothing else\n  actual: +it is taken for "key", "loop"\n  mend: +Take it out of all but one of `accept` and `wrong`/,
  },
  'a wrong answer that is an accepted one with a particle': {
    changes: withQuestion({ ...words, wrong: [answers('작업이'), words.wrong[1]] }),
    says: /"작업이" is taken for "loop" and for nothing else\n  actual: +it is taken for "key", "loop"/,
  },
  'two wrong answers that are one': {
    changes: withQuestion({ ...words, wrong: [answers('Thread'), words.wrong[1]] }),
    says: /"Thread" is taken for "loop" and for nothing else\n  actual: +it is taken for "loop", "thread"/,
  },
  'a wrong time within the tolerance': {
    changes: withQuestion({ ...time, number: { value: 0.06, unit: 's', tolerance: 0.06 } }),
    says: /"0\.12" is taken for "twice" and for nothing else\n.*"key", "twice"\n  mend: .*make the `tolerance` smaller/,
  },
  'a wrong time that is the total': {
    changes: withQuestion({
      ...time,
      from: 'total',
      wrong: [{ ...time.wrong[0], number: 0.06 }, time.wrong[1]],
    }),
    says: /"0\.06" is taken for "twice" and for nothing else\n  actual: +it is taken for "key", "twice"/,
  },
  'a reason of the key that is missing in one language': {
    changes: withQuestion({ ...words, why: { en: 'so' } }),
    says: /quiz\.yaml: short\n  expected: a reason at option "key" in ko/,
  },
  'another word for a term in a hint': {
    changes: withQuestion({ ...words, otherwise: { ko: '프라미스를 보세요.', en: 'Look.' } }),
    says: /expected: "프로미스".*\n  actual: +"프라미스"/,
  },
  'a question below the run of its program': {
    changes: Object.fromEntries(
      ['ko.mdx', 'en.mdx'].map((file) => [
        file,
        text.replace('<Ask id="guess" />', '').replace('<Quiz />', '<Ask id="guess" />\n\n<Quiz />'),
      ]),
    ),
    says: /en\.mdx: guess\n  expected: the question about "pair" stands above its run\n  actual: +<SideBySide snippet="pair">.*\n  mend: +Move <Ask id="guess" \/> above it/,
  },
  'a prediction of the quiz whose program the lesson runs': {
    changes: withQuestion({
      id: 'order',
      type: 'predict-timeline',
      prompt: say('In which order?'),
      snippet: 'pair',
    }),
    says: /quiz\.yaml: order \(ko\.mdx\)\n  expected: a program that the lesson has not run: "pair".*\n  actual: +<SideBySide snippet="pair"> shows its run\n  mend: +Write another program/,
  },
  'a short answer of the quiz whose program the lesson runs': {
    changes: withQuestion({ ...time, snippet: 'pair', from: 'total' }),
    says: /quiz\.yaml: short \(en\.mdx\)\n  expected: a program that the lesson has not run/,
  },
};
for (const [name, { changes, says }] of Object.entries(plants)) {
  test(`the check finds ${name}`, async () => assert.match(await check(changes), says));
}

test('a question about one language may stand below the run of the other', async () => {
  const turned = (language: string) =>
    Object.fromEntries(
      ['ko.mdx', 'en.mdx'].map((file) => [
        file,
        text.replace(
          '<Ask id="guess" />',
          `<Listing snippet="pair" language="${language}" />\n\n<Ask id="guess" />`,
        ),
      ]),
    );
  assert.equal(await check(turned('python')), '');
  assert.match(await check(turned('typescript')), /stands above its run/);
});

test('a lesson with others before it comes back to one of them', async () => {
  const forgetful = quiz.quiz.filter((one) => !('kind' in one) || one.kind !== 'review');
  const said = await check({ 'quiz.yaml': stringify({ ...quiz, quiz: [...forgetful, words] }) });
  assert.match(said, /expected: a question of kind "review"/);
});
