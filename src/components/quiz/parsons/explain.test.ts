import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceOf } from '#components/reference.ts';
import en from '#i18n/en.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { TRACE_VERSION, type Trace } from '#trace/events.ts';
import { explain } from './explain.ts';

async function run(source: string): Promise<Trace> {
  const compiled = await nodeRunner.compile(source);
  assert.ok(compiled.ok);
  return nodeRunner.run(compiled.program);
}

const reference = referenceOf(await run("console.log('a');\nconsole.log('b');"));
const none = { program: '', reference, whys: [], why: undefined };

test('a distractor that is used speaks before anything else', async () => {
  const trace = await run('nothing;');
  assert.deepEqual(explain({ ...none, trace, whys: ['it waits'], why: 'so' }, en), {
    sentences: ['it waits'],
  });
});

test('an error says so in the words of every run, with the line that is meant', async () => {
  const program = 'console.log(1);\n  nothing;';
  const { sentences, printed } = explain({ ...none, program, trace: await run(program) }, en);
  const { what, next } = en.problems.uncaught;
  assert.deepEqual(sentences, ['ReferenceError: nothing is not defined (line 2) `nothing;`', what, next]);
  assert.equal(printed, undefined);
});

test('the reason of this very answer takes the place of what is said of errors in general', async () => {
  const trace = await run('nothing;');
  assert.deepEqual(explain({ ...none, program: 'nothing;', trace, why: 'so' }, en).sentences, [
    'so',
    'ReferenceError: nothing is not defined (line 1) `nothing;`',
  ]);
});

test('what does not compile says so too, and no reason of an answer that ran', () => {
  const error = { name: 'SyntaxError', message: "'}' expected.", line: 3, text: '' };
  const trace: Trace = {
    version: TRACE_VERSION,
    language: 'typescript',
    events: [{ type: 'uncaught', t: 0, kind: 'syntax', error }],
    end: { t: 0, reason: 'uncaught' },
  };
  const [detail, what] = explain({ ...none, trace, why: 'so' }, en).sentences;
  assert.deepEqual([detail, what], ["SyntaxError: '}' expected. (line 3)", en.problems.syntax.what]);
});

test('else what was printed is set against what should be, with the reason of that order where there is one', async () => {
  const trace = await run("console.log('b');\nconsole.log('a');");
  const printed = { lines: ['b', 'a'], total: 0 };
  assert.deepEqual(explain({ ...none, trace }, en), { sentences: [en.quiz.parsons.differs], printed });
  assert.deepEqual(explain({ ...none, trace, why: 'so' }, en), { sentences: ['so'], printed });
});

test('the right lines in another time name both times', async () => {
  const trace = await run("console.log('a');\nsetTimeout(() => console.log('b'), 3000);");
  assert.deepEqual(explain({ ...none, trace }, en).sentences, [
    'The lines are right, but the program takes 3.0 s. It should take 0.0 s.',
  ]);
});

test('without a run, as after a reload, only the reason of the order is there', () => {
  assert.deepEqual(explain({ ...none, trace: undefined }, en), { sentences: [] });
});
