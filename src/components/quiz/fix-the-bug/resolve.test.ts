import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#i18n/languages.ts';
import type { Snippet } from '#recording/snippet.node.ts';
import type { Trace } from '#trace/events.ts';
import { resolveQuestion } from '../resolve.node.ts';
import { questionSchema } from '../schema.ts';

const text = (en: string, ko = `${en} 요`) => ({ en, ko });
const question = {
  id: 'mend',
  type: 'fix-the-bug',
  snippet: 'broken',
  prompt: text('Mend it.'),
  solutions: ['mended', 'mended-too'],
  checks: [{ id: 'prints', kind: 'lines', message: text('Print it.') }],
  wrong: ['silent', 'late'].map((snippet) => ({ snippet, fails: 'prints' })),
  why: text('It has to wait.'),
};

const resolve = (more: object = {}, language: Language = 'en') =>
  resolveQuestion(questionSchema.parse({ ...question, ...more }), {
    lesson: '06-never-awaited',
    language,
    read: (lesson, name, of): Snippet => ({
      lesson,
      name,
      programLanguage: 'typescript',
      file: `${name}.${of}.ts`,
      source: `// ${name} (${of})`,
    }),
    record: ({ file }): Promise<Trace> =>
      Promise.resolve({
        version: 1,
        language: 'typescript',
        events: [{ type: 'log', t: 0, stream: 'stdout', text: file }],
        end: { t: 1000, reason: 'completed' },
      }),
  });

test('the program is the one with the bug; it is judged by the run of the first solution', async () => {
  const { snippet, options, repair } = await resolve({}, 'ko');
  assert.equal(snippet?.source, '// broken (ko)');
  assert.deepEqual(options, [
    { id: 'solution', correct: true, text: '// mended (ko)', why: 'It has to wait. 요' },
  ]);
  assert.deepEqual(repair, {
    reference: { lines: ['mended.ko.ts'], total: 1000 },
    checks: [{ id: 'prints', kind: 'lines', anyOrder: false, message: 'Print it. 요' }],
  });
});

test('the hash is the same in every language and when a message changes, and another with another solution', async () => {
  const { hash } = await resolve();
  const others = await Promise.all([
    resolve({}, 'ko'),
    resolve({ checks: [{ ...question.checks[0], message: text('Do print it.') }] }),
    resolve({ solutions: ['mended-too'] }),
  ]);
  assert.deepEqual(
    others.map((other) => other.hash === hash),
    [true, true, false],
  );
});

const refused: Record<string, [more: object, path: string, message: RegExp]> = {
  'one wrong answer': [{ wrong: question.wrong.slice(1) }, 'wrong', /two wrong answers at least/],
  'no solution': [{ solutions: [] }, 'solutions', /./],
  'no check': [{ checks: [] }, 'checks', /./],
  Python: [{ language: 'python' }, 'language', /write `language: typescript` or leave it out/],
  'no program': [{ snippet: undefined }, 'snippet', /./],
  'no reason': [{ why: undefined }, 'why', /./],
  options: [{ options: [] }, '', /options/],
};

for (const [what, [more, path, message]] of Object.entries(refused)) {
  test(`${what} is refused at its field`, () => {
    const [issue] = questionSchema.safeParse({ ...question, ...more }).error?.issues ?? [];
    assert.equal(issue?.path.join('.'), path);
    assert.match(issue?.message ?? '', message);
  });
}
