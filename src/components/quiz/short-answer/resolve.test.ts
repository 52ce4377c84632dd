import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localize } from '#i18n/localized.ts';
import type { Language } from '#i18n/languages.ts';
import { resolveShortAnswer } from './resolve.ts';
import { shortAnswer } from './schema.ts';

const say = (en: string) => ({ en, ko: `${en} 요` });
const word = {
  id: 'who',
  type: 'short-answer',
  prompt: say('Who?'),
  accept: { ko: ['`작업`', '태스크'], en: ['task', 'Task!'] },
  why: say('so it is'),
  wrong: [
    { id: 'coroutine', answers: { ko: ['코루틴'], en: ['coroutine'] }, why: say('not run') },
    { id: 'thread', answers: { en: ['thread'] }, why: say('there is one') },
  ],
  otherwise: say('Think of lanes.'),
};
const keyless = { ...word, accept: undefined };
const time = {
  ...keyless,
  snippet: 'gather',
  wrong: [1, 3].map((number) => ({ id: `n${number}`, number, why: say('no') })),
};

function resolve(question: object, language: Language = 'en') {
  return resolveShortAnswer(shortAnswer.parse(question), {
    text: (text) => localize(text, language),
    lines: () => Promise.resolve([{ text: 'Start!', time: 0 }]),
    total: () => Promise.resolve(2500),
  });
}

test('the key comes first, is shown in the language of the page and accepted in every language', async () => {
  const [key, coroutine, thread] = await resolve(word, 'ko');
  assert.deepEqual(key, {
    id: 'key',
    correct: true,
    why: 'so it is 요',
    text: '`작업`',
    answers: [':작업', ':태스크', ':task'],
  });
  assert.deepEqual(coroutine?.answers, [':코루틴', ':coroutine']);
  assert.equal(thread?.text, 'thread');
});

test('a number of seconds is the one that was written, or the total of the run', async () => {
  const number = { value: 2, unit: 's', tolerance: 0.1 };
  assert.deepEqual((await resolve({ ...time, number }))[0]?.answers, ['=2~0.1']);
  const [key, wrong] = await resolve({ ...time, from: 'total' });
  assert.deepEqual([key?.text, key?.answers, wrong?.answers], ['2.5', ['=2.5~0'], ['=1~0']]);
});

test('a line is that of the run, and one that it does not print is an error', async () => {
  const question = { ...word, accept: undefined, snippet: 'gather', from: { line: 0 } };
  const [key] = await resolve(question);
  assert.deepEqual([key?.lines, key?.answers], [[{ text: 'Start!' }], [':start']]);
  await assert.rejects(
    resolve({ ...question, from: { line: 1 } }),
    /from: the run has no line 1: it prints 1/,
  );
});

test('the schema says which field is wrong and how to mend it', () => {
  const said = (question: object) => {
    const issue = shortAnswer.safeParse(question).error?.issues[0];
    return issue && `${issue.path.join('.')}: ${issue.message}`;
  };
  assert.equal(said(word), undefined);
  const number = { value: 2, unit: 's' };
  const cases: [object, RegExp][] = [
    [keyless, /^accept: .*write one of `accept`, `number` and `from`/],
    [{ ...word, number }, /^accept: .* has one key/],
    [{ ...time, snippet: undefined, from: 'total' }, /^snippet: .*name it in `snippet`/],
    [{ ...time, from: 'end' }, /^from: .*`from: total` or `from: \{ line: 0 \}`/],
    [{ ...time, number: { value: 2, unit: 'ms' } }, /^number\.unit: .*write `unit: s`/],
    [{ ...time, number: { ...number, tolerance: 9 } }, /^number\.tolerance: .*5 at most/],
    [{ ...word, number, accept: undefined }, /^wrong\.0\.number: .*write `number`.* no `answers`/],
    [{ ...time, accept: word.accept }, /^wrong\.0\.answers: .*write `answers`.* no `number`/],
    [{ ...word, wrong: word.wrong.slice(1) }, /^wrong: Name two wrong answers at least/],
    [{ ...word, wrong: [word.wrong[0], word.wrong[0]] }, /^wrong: .*give the newer one another/],
    [{ ...word, wrong: [{ ...word.wrong[0], id: 'key' }, word.wrong[1]] }, /^wrong\.0\.id: .*take another/],
    [{ ...word, accept: { en: ['?!'] } }, /^accept\.en\.0: .*one line with a word/],
    [{ ...word, accept: { ko: ['작업'] } }, /^accept\.en: /],
    [{ ...word, shuffle: true }, /^shuffle: .*leave `shuffle` out/],
    [{ ...word, otherwise: undefined }, /^otherwise: /],
  ];
  for (const [question, message] of cases) assert.match(said(question) ?? 'accepted', message);
});
