import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#i18n/languages.ts';
import type { Snippet } from '#recording/snippet.node.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { resolveQuestion } from './resolve.node.ts';
import { questionSchema } from './schema.ts';

const text = (en: string, ko = `${en} 요`) => ({ en, ko });
const option = (id: string, correct = false) => ({ id, text: text(id), why: text(`why ${id}`), correct });
const choose = {
  id: 'why-so',
  type: 'choose-one',
  prompt: text('Why?'),
  options: [option('a', true), option('b'), option('c'), option('d')],
};
const predict = {
  id: 'guess',
  type: 'predict-output',
  snippet: 'gather',
  prompt: text('What?'),
  options: [
    { id: 'run', key: true, why: text('it runs so') },
    { id: 'slow', from: 'one-by-one', why: text('one by one') },
    { id: 'swapped', order: [1, 0], why: text('swapped') },
  ],
};

const runs: Record<string, [number, string][]> = {
  'gather.en': [
    [0, 'start'],
    [1000, 'end'],
  ],
  'gather.ko': [
    [0, '시작'],
    [1000, '끝'],
  ],
  'one-by-one.en': [[3000, 'end']],
  'one-by-one.ko': [[3000, '끝']],
};

function place(language: Language, programs = runs) {
  return {
    lesson: '03-gather',
    language,
    read: (lesson: string, name: string, of: Language): Snippet => ({
      lesson,
      name,
      programLanguage: 'typescript',
      file: `${name}.${of}`,
      source: '',
    }),
    record: (snippet: Snippet): Promise<Trace> => {
      const events = (programs[snippet.file] ?? []).map(([t, line]): TraceEvent => ({
        type: 'log',
        t,
        stream: 'stdout',
        text: line,
      }));
      return Promise.resolve({
        version: 1,
        language: 'typescript',
        events,
        end: { t: 0, reason: 'completed' },
      });
    },
  };
}

const resolve = (question: unknown, language: Language = 'en', programs = runs) =>
  resolveQuestion(questionSchema.parse(question), place(language, programs));

test('texts are in the language of the page, and in the fallback language where there is no other', async () => {
  const { prompt, options } = await resolve({ ...choose, prompt: { en: 'Why?' } }, 'ko');
  assert.equal(prompt, 'Why?');
  assert.equal(options.find(({ id }) => id === 'b')?.text, 'b 요');
});

test('options have the same order in every build and in every language', async () => {
  const order = async (language: Language) => (await resolve(choose, language)).options.map(({ id }) => id);
  assert.deepEqual(await order('en'), await order('ko'));
  assert.deepEqual(await order('en'), ['b', 'd', 'a', 'c']);
});

test('options keep their places where order is meaning', async () => {
  const { options } = await resolve({ ...choose, shuffle: false });
  assert.deepEqual(
    options.map(({ id }) => id),
    ['a', 'b', 'c', 'd'],
  );
});

test('outputs come from runs: of the program, of another one, and of the program in another order', async () => {
  const { options } = await resolve({ ...predict, shuffle: false }, 'ko');
  assert.deepEqual(
    options.map(({ lines }) => lines?.map(({ time, text: line }) => `${time} ${line}`)),
    [['0 시작', '1000 끝'], ['3000 끝'], ['0 끝', '1000 시작']],
  );
  assert.deepEqual(
    options.map(({ correct }) => correct),
    [true, false, false],
  );
});

test('outputs can go without times', async () => {
  const { options } = await resolve({ ...predict, times: false, shuffle: false });
  assert.deepEqual(options[0]?.lines, [{ text: 'start' }, { text: 'end' }]);
});

test('the hash is the same in every language and when only a reason changes', async () => {
  const { hash } = await resolve(predict);
  assert.equal((await resolve(predict, 'ko')).hash, hash);
  const [run, ...others] = predict.options;
  const reworded = { ...predict, options: [{ ...run, why: text('said better') }, ...others] };
  assert.equal((await resolve(reworded)).hash, hash);
});

test('the hash changes with the prompt, an option, the key and what a program prints', async () => {
  const [a, b, ...rest] = choose.options;
  const changed = [
    { ...choose, prompt: text('Why though?') },
    { ...choose, options: [{ ...a!, text: text('another') }, b!, ...rest] },
    { ...choose, options: [{ ...a!, correct: false }, { ...b!, correct: true }, ...rest] },
  ];
  const hashes = await Promise.all(
    [choose, ...changed].map(async (question) => (await resolve(question)).hash),
  );
  assert.equal(new Set(hashes).size, hashes.length);
  const printsMore = { ...runs, 'gather.en': [...runs['gather.en']!, [2000, 'more']] as [number, string][] };
  assert.notEqual((await resolve(predict, 'en', printsMore)).hash, (await resolve(predict)).hash);
});

test('an order that the run does not have is an error that names lesson and question', async () => {
  const options = [predict.options[0], { id: 'x', order: [7], why: text('no') }];
  await assert.rejects(resolve({ ...predict, options }), /Lesson 03-gather, question "guess": order: \[7\]/);
});

const timeline = {
  id: 'order',
  type: 'predict-timeline',
  snippet: 'gather',
  prompt: text('In which order?'),
  distractors: [{ id: 'middle', text: text('middle'), why: text('never') }],
};

test('the lines and the total of a predict-timeline come from the run, and are not in order yet', async () => {
  const { options, total } = await resolve({ ...timeline, tolerance: 0.5 }, 'ko');
  const printed = options.filter(({ correct }) => correct);
  assert.deepEqual(
    printed.map(({ id, lines }) => `${id} ${lines?.[0]?.text}`),
    ['1 끝', '0 시작'],
  );
  assert.deepEqual(options.find(({ id }) => id === 'middle')?.lines, [{ text: 'middle 요' }]);
  assert.deepEqual(total, { ms: 0, tolerance: 500 });
});

test('the hash of a predict-timeline is the same in every language, and another when a distractor is', async () => {
  const { hash } = await resolve(timeline);
  assert.equal((await resolve(timeline, 'ko')).hash, hash);
  assert.notEqual((await resolve({ ...timeline, distractors: [] })).hash, hash);
});

test('a distractor that the program prints is an error that names the question and says what to do', async () => {
  const distractors = [{ id: 'told', text: text('start', 'x'), why: text('no') }];
  await assert.rejects(
    resolve({ ...timeline, distractors }),
    /question "order": distractors, .*"told" says "start", which the program prints.*Give `distractors`/,
  );
});

test('two options that show the same output are an error', async () => {
  const options = [predict.options[0], { id: 'same', order: [0, 1], why: text('no') }];
  await assert.rejects(resolve({ ...predict, options }), /"run" and "same" show the same output/);
});
