import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import test from 'node:test';
import { stringify } from 'yaml';
import { nodeRunner } from '#runner/node.node.ts';
import type { Runner } from '#runner/contract.ts';
import type { Trace } from '#trace/events.ts';
import { checksOf } from './lesson-checks.ts';
import { readLessons } from './lesson.ts';
import { exercises, files, plant, quiz, text } from './planted.ts';
import { runChecks } from './report.ts';

/** Checks the planted lesson: all of it, or only the checks whose name matches. */
async function check(changes: Record<string, string | undefined>, runner: Runner = nodeRunner, only = /./) {
  const folder = await plant(changes);
  const printed: string[] = [];
  const checks = readLessons(folder).flatMap((lesson) =>
    checksOf(lesson, runner).filter(({ name }) => only.test(name)),
  );
  const counts = await runChecks(checks, { parallel: 4, print: (line) => printed.push(line) });
  rmSync(folder, { recursive: true });
  return { counts, printed: printed.join('\n') };
}

test('a lesson that tells the truth passes', async () => {
  assert.deepEqual(await check({}), { counts: { passed: 20, failed: 0 }, printed: '' });
});

const source = (name: string) => files[name] ?? '';
const withQuestion = (more: object) =>
  stringify({ ...quiz, quiz: [{ ...quiz.quiz[0], ...more }, ...quiz.quiz.slice(1)] });
const withExercise = (more: object) => stringify({ exercises: [{ ...exercises.exercises[0], ...more }] });
const say = (words: string) => ({ ko: words, en: words });
const options = (more: object) => [
  { ...quiz.quiz[0]?.options[0], ...more },
  ...(quiz.quiz[0]?.options.slice(1) ?? []),
];

const withPrediction = (more: object) =>
  stringify({
    ...quiz,
    quiz: [
      ...quiz.quiz,
      { id: 'order', type: 'predict-timeline', prompt: say('In which order?'), snippet: 'pair', ...more },
    ],
  });

/** What is planted, and what the check must say about it. */
const plants: Record<string, { changes: Record<string, string | undefined>; says: RegExp }> = {
  'another word for a term in the text': {
    changes: { 'ko.mdx': text.replace('Text with', '이벤트루프는') },
    says: /› ko\.mdx:4\n  expected: "이벤트 루프", as in the glossary\n  actual: +"이벤트루프"/,
  },
  'another word for a term in a question': {
    changes: { 'quiz.yaml': withQuestion({ prompt: { ko: '프라미스란?', en: 'What is it?' } }) },
    says: /quiz\.yaml or exercises\.yaml \(ko\)\n  expected: "프로미스".*\n  actual: +"프라미스"/,
  },
  'a program that does not compile': {
    changes: { 'snippets/silent.ts': 'const = 1;' },
    says: /› snippets\/silent\.ts\n.*\n  actual: +it does not compile/,
  },
  'a recording that was changed by hand': {
    changes: {
      'snippets/pair.en.py.json': '{ "python": "3.11", "sourceHash": "0123456789abcdef", "trace": {} }',
    },
    says: /pair\.en\.py\.json\n.*\n  actual: +one of another state .*\n  mend: +Run: npm run record/,
  },
  'a recording that is missing': {
    changes: { 'snippets/pair.en.py.json': undefined },
    says: /pair\.en\.py\.json\n  expected: a recording of the program\n  actual: +none/,
  },
  'a Python program whose end depends on the machine': {
    changes: {
      'snippets/pair.ko.py': 'import os\nprint(os.getpid())\n',
      'snippets/pair.en.py': 'import os\nprint(os.getpid())\n',
    },
    says: /› snippets\/pair\.en\.py\n  expected: line 1 of the output: \d+\n  actual: +\d+/,
  },
  'versions of a program that differ in more than texts': {
    changes: { 'snippets/pair.ko.ts': source('snippets/pair.ko.ts').replace('sleep(40)', 'sleep(41)') },
    says: /pair\.ko\.ts\n  expected: the same program as snippets\/pair\.en\.ts .*value 40, line 4\n  actual: +value 41, line 4/,
  },
  'versions of a Python program that differ in more than texts': {
    changes: { 'snippets/pair.ko.py': source('snippets/pair.ko.py').replace('0.04', '0.05') },
    says: /pair\.ko\.py\n  expected: the same program .*value 0\.04, line 7\n  actual: +value 0\.05, line 7/,
  },
  'a distractor that the program prints': {
    changes: {
      'quiz.yaml': withPrediction({
        distractors: [{ id: 'told', text: { ko: '하나', en: 'none' }, why: say('because') }],
      }),
    },
    says: /quiz\.yaml: order \(ko\)\n.*\n  actual: +the distractor "told" says "하나", which the program prints\n  mend: +Give `distractors`/,
  },
  'a distractor without a reason in one language': {
    changes: {
      'quiz.yaml': withPrediction({ distractors: [{ id: 'x', text: say('x'), why: { en: 'because' } }] }),
    },
    says: /quiz\.yaml: order\n  expected: a reason at option "x" in ko/,
  },
  'a prediction of a program with one line': {
    changes: { 'quiz.yaml': withPrediction({ snippet: 'together' }) },
    says: /quiz\.yaml: order \(en\)\n.*\n  actual: +the program prints 1 lines.*\n  mend: +Take a `snippet` that prints 2 to 9/,
  },
  'a prediction of a program that never ends by itself': {
    changes: {
      'quiz.yaml': withPrediction({ snippet: 'waits' }),
      'snippets/waits.ts': "console.log('a');\nconsole.log('b');\nawait new Promise(() => undefined);\n",
    },
    says: /quiz\.yaml: order \(ko\)\n  expected: a program that comes to its end.*\n  actual: +it ends as "unsettled"/,
  },
  'a prediction of a Python program': {
    changes: { 'quiz.yaml': withPrediction({ language: 'python' }) },
    says: /write `language: typescript` or leave it out/,
  },
  'a prediction with typed lines': {
    changes: { 'quiz.yaml': withPrediction({ lines: ['one'] }) },
    says: /lines/,
  },
  'a program that nothing uses': {
    changes: { 'snippets/extra.ts': 'console.log(1);' },
    says: /snippets\/extra\.ts\n.*\n  actual: +nothing uses it/,
  },
  'a program that is there in one language only': {
    changes: { 'snippets/pair.ko.ts': undefined },
    says: /ko\.mdx\n  expected: the typescript program "pair" in ko/,
  },
  'texts with other headings': {
    changes: { 'ko.mdx': text.replace('### Two', '## Two') },
    says: /en\.mdx\n  expected: as in ko\.mdx, part 4 is ## heading\n  actual: +### heading/,
  },
  'texts with other components': {
    changes: { 'en.mdx': text.replace('<Quiz />', '') },
    says: /en\.mdx\n  expected: as in ko\.mdx, part 6 is <Quiz>\n  actual: +the end of the text/,
  },
  'a question that is not there': {
    changes: { 'ko.mdx': text.replace('"guess"', '"gess"'), 'en.mdx': text.replace('"guess"', '"gess"') },
    says: /<Ask id="gess" \/> names an entry of quiz\.yaml\n  actual: +it has: guess/,
  },
  'an exercise that does not stand in the text': {
    changes: { 'ko.mdx': text.replace(/<Exercise.*/, ''), 'en.mdx': text.replace(/<Exercise.*/, '') },
    says: /exercises\.yaml's "together" stands in the text/,
  },
  'a solution that does not pass': {
    changes: { 'exercises.yaml': withExercise({ solutions: ['together', 'late'] }) },
    says: /the solution "late" passes every check\n  actual: +it fails at "fast"/,
  },
  'a starter that passes': {
    changes: { 'exercises.yaml': withExercise({ starter: 'together' }) },
    says: /the starter "together" fails\n  actual: +it passes/,
  },
  'a wrong answer that another check catches': {
    changes: {
      'exercises.yaml': withExercise({
        wrong: [{ snippet: 'silent', fails: 'fast' }, ...(exercises.exercises[0]?.wrong.slice(0, 2) ?? [])],
      }),
    },
    says: /the wrong answer "silent" fails at "fast"\n  actual: +it fails at "prints"/,
  },
  'a check that catches nothing': {
    changes: {
      'exercises.yaml': withExercise({
        wrong: ['one-by-one', 'late', 'late'].map((snippet) => ({ snippet, fails: 'fast' })),
      }),
    },
    says: /a wrong answer that "prints" catches\n  actual: +none/,
  },
  'a question file of the wrong form': {
    changes: { 'quiz.yaml': withQuestion({ kidn: 'why' }) },
    says: /› quiz\.yaml\n  expected: a file of the right form/,
  },
  'a negated question': {
    changes: {
      'quiz.yaml': withQuestion({ prompt: { ko: '맞지 않는 것은 무엇인가요?', en: 'Which is not so?' } }),
    },
    says: /quiz\.yaml: a\n.*\n  actual: +"않는 것" in the ko text[^]*"Which is not" in the en text/,
  },
  'an option that is all of the others': {
    changes: {
      'quiz.yaml': withQuestion({ options: options({ text: { ko: '위의 모두', en: 'All of the above' } }) }),
    },
    says: /"위의 모두" in the ko text[^]*"All of the above" in the en text/,
  },
  'a reason that counts options': {
    changes: {
      'quiz.yaml': withQuestion({
        options: options({ why: { ko: '두 번째 선택지를 보세요', en: 'See the second option' } }),
      }),
    },
    says: /"두 번째 선택지" in the ko text[^]*"second option" in the en text/,
  },
};

for (const [name, { changes, says }] of Object.entries(plants)) {
  test(`the check finds ${name}`, async () => {
    const programs = Object.keys(changes).filter((file) => file.startsWith('snippets/'));
    const only = programs.length > 0 ? /./ : /^(?!snippets)/;
    const { counts, printed } = await check(changes, nodeRunner, only);
    assert.match(printed, says);
    assert.ok(counts.failed > 0);
  });
}

test('fine questions are left alone', async () => {
  const prompt = { ko: '왜 B는 기다리지 않나요?', en: 'Why does B not wait, and why not 3 s?' };
  const why = say('See the program below.');
  const { printed } = await check(
    {
      'quiz.yaml': withQuestion({
        prompt,
        shuffle: false,
        options: options({ text: say('the first option above'), why }),
      }),
    },
    nodeRunner,
    /quiz/,
  );
  assert.equal(printed, '');
});

/** The real runner, telling a lie about the program that has `marker` in it. */
function lying(marker: string, lie: (trace: Trace) => Trace): Runner {
  return {
    compile: (code) => nodeRunner.compile(code),
    async run(program, options) {
      const trace = await nodeRunner.run(program, options);
      return program.code.includes(marker) ? lie(structuredClone(trace)) : trace;
    },
  };
}

const later = (trace: Trace, ms: number): Trace => ({
  ...trace,
  events: trace.events.map((event) =>
    event.type === 'log' && event.t > 0 ? { ...event, t: event.t + ms } : event,
  ),
  end: { ...trace.end, t: trace.end.t + ms },
});
const lies: Record<string, { lie: (trace: Trace) => Trace; says: RegExp }> = {
  'another line': {
    lie: (trace) => ({
      ...trace,
      events: trace.events.map((event) => (event.type === 'log' ? { ...event, text: 'two' } : event)),
    }),
    says: /pair\.en\.ts\n  expected: line 1 of the output: two\n  actual: +one\n/,
  },
  'a line less': {
    lie: (trace) => ({
      ...trace,
      events: trace.events.filter((event) => !(event.type === 'log' && event.t > 0)),
    }),
    says: /line 2 of the output: \(there are no more lines\)\n  actual: +one 1/,
  },
  'another time': {
    lie: (trace) => later(trace, 1500),
    says: /line 2 \(one 1\) at 1540 ms\n  actual: +about -?\d+ ms in three tries/,
  },
  'an error': {
    lie: (trace) => ({
      ...trace,
      events: [
        ...trace.events,
        { type: 'uncaught', t: 40, kind: 'exception', error: { name: 'TypeError', message: 'no', text: '' } },
      ],
      end: { t: 40, reason: 'uncaught' },
    }),
    says: /expected: then: TypeError … no\n  actual: +\(nothing\)/,
  },
};
for (const [name, { lie, says }] of Object.entries(lies)) {
  test(`the check finds a trace with ${name} than real Node`, async () => {
    const { counts, printed } = await check({}, lying("'one'", lie), /pair\.en\.ts/);
    assert.match(printed, says);
    assert.equal(counts.failed, 1);
  });
}

const ends: Record<string, string> = {
  'an uncaught error': "await null;\nthrow new TypeError('no');",
  'a rejection that nobody handles': "void Promise.reject(new RangeError('no'));",
  'a thrown text': "throw 'no';",
  'an await that never settles': 'await new Promise(() => {});',
};
for (const [name, code] of Object.entries(ends)) {
  test(`a program that ends in ${name} is compared up to there`, async () => {
    const { printed } = await check(
      {
        'snippets/pair.ko.ts': `console.log('a');\n${code}`,
        'snippets/pair.en.ts': `console.log('b');\n${code}`,
      },
      nodeRunner,
      /pair\.(ko|en)\.ts/,
    );
    assert.equal(printed, '');
  });
}
