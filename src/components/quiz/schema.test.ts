import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionSchema, quizFile } from './schema.ts';

const text = { en: 'Text', ko: '글' };
const option = (id: string, correct = false) => ({ id, text, why: text, correct });
const chooseOne = {
  id: 'why-two',
  type: 'choose-one',
  prompt: text,
  options: [option('a', true), option('b'), option('c')],
};
const predict = {
  id: 'guess',
  type: 'predict-output',
  snippet: 'gather',
  prompt: text,
  options: [
    { id: 'run', key: true, why: text },
    { id: 'slow', from: 'slow', why: text },
  ],
};

const refused = {
  'a type that there is not': { ...chooseOne, type: 'choose-none' },
  'a field that there is not': { ...chooseOne, pompt: text },
  'two right options of a choose-one': {
    ...chooseOne,
    options: [option('a', true), option('b', true), option('c')],
  },
  'no right option of a choose-many': {
    ...chooseOne,
    type: 'choose-many',
    options: ['a', 'b', 'c'].map((id) => option(id)),
  },
  'two options with one id': { ...chooseOne, options: [option('a', true), option('a'), option('c')] },
  'an option without a reason': {
    ...chooseOne,
    options: [{ id: 'a', text, correct: true }, option('b'), option('c')],
  },
  'a text without the fallback language': { ...chooseOne, prompt: { ko: '글' } },
  'an open backtick': { ...chooseOne, prompt: { en: 'What is `await?' } },
  'an id that is not in kebab-case': { ...chooseOne, id: 'WhyTwo' },
  'a predict-output without a program': { ...predict, snippet: undefined },
  'a predict-output with typed lines': {
    ...predict,
    options: [...predict.options, { id: 'x', lines: ['typed'], why: text }],
  },
  'a predict-output without a key': {
    ...predict,
    options: [predict.options[1], { ...predict.options[1], id: 'y' }],
  },
};

const timeline = { id: 'order', type: 'predict-timeline', snippet: 'gather', prompt: text };

test('a predict-timeline says what is wrong with a field and how to mend it', () => {
  const said = (more: object) =>
    questionSchema.safeParse({ ...timeline, ...more }).error?.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    })) ?? [];
  const line = (id: string) => ({ id, text, why: text });
  assert.deepEqual(said({ distractors: [line('a')], tolerance: 0.5 }), []);
  const cases: [object, string, RegExp][] = [
    [{ language: 'python' }, 'language', /write `language: typescript` or leave it out/],
    [{ shuffle: false }, 'shuffle', /leave `shuffle` out/],
    [{ tolerance: 60 }, 'tolerance', /in seconds: 5 at most/],
    [{ distractors: [line('1')] }, 'distractors.0.id', /begins with a letter/],
    [{ distractors: [line('a'), line('a')] }, 'distractors', /give the newer one another/],
    [{ distractors: ['a', 'b', 'c', 'd'].map(line) }, 'distractors', /take one away/],
    [{ distractors: [{ id: 'a', text }] }, 'distractors.0.why', /./],
    [{ options: [] }, '', /options/],
  ];
  for (const [more, path, message] of cases) {
    const [first] = said(more);
    assert.equal(first?.path, path);
    assert.match(first?.message ?? '', message);
  }
});

for (const [what, question] of Object.entries(refused)) {
  test(`${what} is refused`, () => assert.equal(questionSchema.safeParse(question).success, false));
}

test('a good question of each type is accepted, with its defaults', () => {
  const one = questionSchema.parse(chooseOne);
  assert.deepEqual([one.shuffle, one.language], [true, 'typescript']);
  assert.ok(questionSchema.safeParse({ ...chooseOne, type: 'choose-many' }).success);
  assert.ok(questionSchema.safeParse(predict).success);
});

test('every field of a question is described', () => {
  for (const schema of questionSchema.options) {
    for (const [name, field] of Object.entries<{ description?: string | undefined }>(schema.shape)) {
      // A text's description is on the field itself, also where the field is optional.
      assert.ok(field.description, `${schema.shape.type.value}: ${name} has no description`);
    }
  }
});

test('a lesson has its ids once and a question of kind why and of kind contrast', () => {
  const quiz = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...chooseOne, id }));
  const balanced = quiz.map((question, index) => ({ ...question, kind: index === 0 ? 'why' : 'contrast' }));
  assert.ok(quizFile.safeParse({ quiz: balanced }).success);
  const messages = (file: unknown) =>
    quizFile.safeParse(file).error?.issues.map(({ message }) => message) ?? [];
  assert.match(messages({ quiz }).join(), /kind `why`.*kind `contrast`/);
  assert.match(messages({ ask: [{ ...predict, id: 'a' }], quiz: balanced }).join(), /same id/);
});
