import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#i18n/languages.ts';
import type { Snippet } from '#recording/snippet.node.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { resolveQuestion } from '../resolve.node.ts';
import { questionSchema } from '../schema.ts';

const both = (ko: string, en: string) => ({ ko, en });
const program = (word: string) => `const f = () => '${word}';\n\nconsole.log(f());\n{\n  f();\n}\n`;
const question = {
  id: 'assemble',
  type: 'parsons',
  snippet: 'program',
  prompt: both('놓으세요.', 'Put it together.'),
  given: 1,
  distractors: [{ id: 'extra', line: both("log('글');", "log('text');"), why: both('아니요', 'no') }],
  wrong: [{ order: [1, 0, 2, 3], why: both('거꾸로', 'turned') }, { order: [1, 2, 3] }],
};

const resolve = (more: object, language: Language = 'en') =>
  resolveQuestion(questionSchema.parse({ ...question, ...more }), {
    lesson: '03-gather',
    language,
    read: (lesson: string, name: string, of: Language): Snippet => ({
      lesson,
      name,
      programLanguage: 'typescript',
      file: `${name}.${of}`,
      source: program(of === 'ko' ? '글' : 'text'),
    }),
    async record({ source }) {
      const compiled = await nodeRunner.compile(source);
      assert.ok(compiled.ok);
      return nodeRunner.run(compiled.program);
    },
  });

test('lines come from the program under their places in it, and are not in order yet', async () => {
  const { options, assembly } = await resolve({}, 'ko');
  const own = options.filter(({ correct }) => correct);
  assert.deepEqual(
    own.toSorted((a, b) => Number(a.id) - Number(b.id)).map(({ lines }) => lines?.[0]?.text),
    ['console.log(f());', '{', '  f();', '}'],
  );
  assert.notDeepEqual(
    own.map(({ id }) => id),
    ['0', '1', '2', '3'],
  );
  assert.deepEqual(assembly, {
    head: "const f = () => '글';",
    reference: { lines: ['글'], total: 0 },
    wrong: [{ order: '1,0,2,3', why: '거꾸로' }],
  });
  const extra = options.find(({ id }) => id === 'extra');
  assert.deepEqual([extra?.lines, extra?.correct, extra?.why], [[{ text: "log('글');" }], false, '아니요']);
});

test('the order at the beginning and the hash are the same in every language', async () => {
  const [en, ko] = [await resolve({}), await resolve({}, 'ko')];
  const ids = (some: typeof en) => some.options.map(({ id }) => id);
  assert.deepEqual(ids(en), ids(ko));
  assert.equal(en.hash, ko.hash);
  const other = [{ ...question.distractors[0], line: 'g();' }];
  assert.notEqual((await resolve({ distractors: other })).hash, en.hash);
});

test('a question that does not fit its program is an error that names lesson, question, field and mend', async () => {
  await assert.rejects(
    resolve({ distractors: [{ id: 'told', line: 'f();', why: both('아니요', 'no') }] }),
    /Lesson 03-gather, question "assemble": distractors: .*"told" is "f\(\);", a line.*Give `distractors`/,
  );
  await assert.rejects(resolve({ given: 4 }), /snippet, given: 2 lines .*leaves 3 to 10/);
});
