import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

const items = new Map<string, string>();
Object.defineProperty(globalThis, 'localStorage', {
  configurable: true,
  value: {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  },
});

// They open their tables when they are loaded, so the storage has to be there first.
const { answersFormat, loadAnswer, saveAnswer } = await import('./answers.ts');
const { draftsFormat, dropDraft, loadDraft, saveDraft } = await import('./drafts.ts');
const { isExercisePassed, passExercise } = await import('./exercises.ts');
const { lastVisit, loadVisit, visitLesson, visitsFormat } = await import('./visits.ts');
const { lessonState } = await import('./lesson-state.ts');

const right = { hash: 'h1', chosen: ['a'], right: true, gaveUp: false, attempts: 1 };
const wrong = { ...right, chosen: ['b'], right: false };
const given = { ...right, attempts: 2, right: false, gaveUp: true };

beforeEach(() => items.clear());

test('an answer is kept under its lesson and question', () => {
  saveAnswer('03-gather', 'why', right);
  const { time, ...answer } = loadAnswer('03-gather', 'why', 'h1')!;
  assert.deepEqual(answer, { ...right, firstTry: true });
  assert.ok(time > 0);
  assert.equal(loadAnswer('04-create-task', 'why'), undefined);
});

test('an answer to an earlier wording of the question is dropped on read', () => {
  saveAnswer('03-gather', 'why', right);
  assert.equal(loadAnswer('03-gather', 'why', 'h2'), undefined);
});

test('being right later does not make it right at the first try, nor does being wrong later take it away', () => {
  saveAnswer('03-gather', 'why', wrong);
  saveAnswer('03-gather', 'why', right);
  assert.equal(loadAnswer('03-gather', 'why')?.firstTry, false);
  saveAnswer('03-gather', 'which', right);
  saveAnswer('03-gather', 'which', wrong);
  assert.equal(loadAnswer('03-gather', 'which')?.firstTry, true);
});

test('a new wording gives a new first try', () => {
  saveAnswer('03-gather', 'why', wrong);
  saveAnswer('03-gather', 'why', { ...right, hash: 'h2' });
  assert.equal(loadAnswer('03-gather', 'why', 'h2')?.firstTry, true);
});

const spoiledAnswers: Record<string, unknown> = {
  'chosen that is a text': { chosen: 'a' },
  'chosen with a number': { chosen: [1] },
  'right that is a text': { right: 'yes' },
  'attempts that are not whole': { attempts: 1.5 },
  'no hash': { hash: undefined },
};

for (const [what, change] of Object.entries(spoiledAnswers)) {
  test(`an answer with ${what} is none`, () => {
    const answer = { ...right, firstTry: true, time: 1, ...(change as object) };
    assert.equal(answersFormat.entry(answer), undefined);
  });
}

test('a draft is kept with the program it began from, until it is dropped', () => {
  saveDraft('03-gather/gather.ts', 'await 1', 'stock');
  const { source, stock } = loadDraft('03-gather/gather.ts')!;
  assert.deepEqual({ source, stock }, { source: 'await 1', stock: 'stock' });
  dropDraft('03-gather/gather.ts');
  assert.equal(loadDraft('03-gather/gather.ts'), undefined);
  assert.equal(draftsFormat.entry({ source: 1, stock: 'a', time: 1 }), undefined);
});

test('a visit keeps when the lesson was first opened and the section the reader was at last', () => {
  visitLesson('03-gather', 'step-2');
  const { opened } = loadVisit('03-gather')!;
  visitLesson('03-gather');
  assert.equal(loadVisit('03-gather')?.opened, opened);
  assert.equal(loadVisit('03-gather')?.section, 'step-2');
});

test('the last visit is the one with the latest time', () => {
  const visits = {
    '03-gather': { opened: 1, time: 30, section: 'step-1' },
    '04-create-task': { opened: 2, time: 20 },
  };
  items.set('awaitable:visits', JSON.stringify({ version: 1, data: visits }));
  assert.deepEqual(lastVisit(), { lesson: '03-gather', opened: 1, time: 30, section: 'step-1' });
});

test('a visit with a section that is no text is none', () => {
  assert.equal(visitsFormat.entry({ opened: 1, section: 2, time: 1 }), undefined);
});

test('a lesson is new, then started, then done when every question is over and every exercise passed', () => {
  const tasks = { questionIds: ['why', 'which'], exerciseIds: ['together'] };
  const state = () => lessonState('03-gather', tasks);
  assert.equal(state(), 'new');
  visitLesson('03-gather');
  assert.equal(state(), 'started');
  saveAnswer('03-gather', 'why', right);
  saveAnswer('03-gather', 'which', wrong);
  passExercise('03-gather', 'together');
  assert.equal(isExercisePassed('03-gather', 'together'), true);
  assert.equal(state(), 'started');
  saveAnswer('03-gather', 'which', given);
  assert.equal(state(), 'done');
});

test('a lesson without questions and exercises is started, never done', () => {
  visitLesson('01-what-is-async');
  assert.equal(lessonState('01-what-is-async', { questionIds: [], exerciseIds: [] }), 'started');
});
