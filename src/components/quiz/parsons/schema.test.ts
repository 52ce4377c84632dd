import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionSchema } from '../schema.ts';

const text = { en: 'Text', ko: '글' };
const line = (id: string, more = {}) => ({ id, line: `  ${id}();`, why: text, ...more });
const question = {
  id: 'assemble',
  type: 'parsons',
  snippet: 'gather',
  prompt: text,
  distractors: [line('a')],
  wrong: [{ order: [1, 0] }, { order: [0], why: text }],
};

const said = (more: object) =>
  questionSchema.safeParse({ ...question, ...more }).error?.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  })) ?? [];

test('a good question is accepted, with its defaults and the indentation of its lines', () => {
  const parsed = questionSchema.parse({
    ...question,
    distractors: [line('a'), line('b', { line: { ko: "  log('글');", en: "  log('text');" } })],
  });
  assert.ok(parsed.type === 'parsons');
  assert.deepEqual([parsed.given, parsed.language, parsed.shuffle], [0, 'typescript', true]);
  assert.deepEqual(
    parsed.distractors.map((distractor) => distractor.line),
    ['  a();', { ko: "  log('글');", en: "  log('text');" }],
  );
});

const cases: [string, object, string, RegExp][] = [
  ['Python', { language: 'python' }, 'language', /write `language: typescript` or leave it out/],
  ['lines that are not shuffled', { shuffle: false }, 'shuffle', /leave `shuffle` out/],
  ['less than no given line', { given: -1 }, 'given', /write 0 or more, or leave it out/],
  ['half a given line', { given: 1.5 }, 'given', /write a whole number/],
  ['no distractor', { distractors: [] }, 'distractors', /one distractor at least/],
  [
    'five distractors',
    { distractors: ['a', 'b', 'c', 'd', 'e'].map((id) => line(id)) },
    'distractors',
    /take one away/,
  ],
  [
    'two distractors of one id',
    { distractors: [line('a'), line('a')] },
    'distractors',
    /give the newer one another/,
  ],
  ['an id that is a number', { distractors: [line('1')] }, 'distractors.0.id', /begins with a letter/],
  [
    'two lines in one',
    { distractors: [line('a', { line: 'a();\nb();' })] },
    'distractors.0.line',
    /A line of code is one line with something in it: write it/,
  ],
  [
    'a blank line',
    { distractors: [line('a', { line: '  ' })] },
    'distractors.0.line',
    /A line of code is one line with something in it: write it/,
  ],
  [
    'a number for a line',
    { distractors: [line('a', { line: 1 })] },
    'distractors.0.line',
    /Write one line of code/,
  ],
  ['a distractor without a reason', { distractors: [{ id: 'a', line: 'a();' }] }, 'distractors.0.why', /./],
  ['one wrong order', { wrong: [{ order: [1, 0] }] }, 'wrong', /two wrong orders at least/],
  [
    'an order with a line twice',
    { wrong: [{ order: [1, 1] }, { order: [1] }] },
    'wrong.0.order',
    /names a line twice/,
  ],
  [
    'an order that counts below 0',
    { wrong: [{ order: [-1] }, { order: [1] }] },
    'wrong.0.order.0',
    /counted from 0/,
  ],
  ['an empty order', { wrong: [{ order: [] }, { order: [1] }] }, 'wrong.0.order', /one line at least/],
  ['options', { options: [] }, '', /options/],
];

for (const [what, more, path, message] of cases) {
  test(`${what} is refused at its field, with what to do`, () => {
    const [first] = said(more);
    assert.equal(first?.path, path);
    assert.match(first?.message ?? '', message);
  });
}
