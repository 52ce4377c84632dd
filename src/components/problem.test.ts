import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '#i18n/en.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { problemOf } from './problem.ts';

function ended(reason: Trace['end']['reason'], ...events: TraceEvent[]): Trace {
  return { version: 1, language: 'typescript', events, end: { t: 0, reason } };
}

const error = { name: 'TypeError', message: 'x is no function', line: 3, text: '' };

test('a limit is named with the line that hit it', () => {
  assert.deepEqual(problemOf(ended('limit', { type: 'kill', t: 0, limit: 'synchronous', line: 4 }), en), {
    ...en.limits.synchronous,
    detail: 'line 4',
    line: 4,
    topic: 'synchronous',
  });
});

test('a silence names the last line that was heard of as no more than that', () => {
  const problem = problemOf(ended('limit', { type: 'kill', t: 0, limit: 'silence', line: 4 }), en);
  assert.deepEqual([problem?.detail, problem?.topic], ['at line 4, or soon after it', 'silence']);
});

test('a full stack is told in its own words, whatever the engine calls it', () => {
  for (const message of ['Maximum call stack size exceeded', 'too much recursion']) {
    const deep = { ...error, message };
    const problem = problemOf(
      ended('uncaught', { type: 'uncaught', t: 0, kind: 'exception', error: deep }),
      en,
    );
    assert.deepEqual([problem?.what, problem?.topic], [en.problems.recursion.what, 'recursion']);
  }
});

test('an address outside of the simulated network is told as that, with its name', () => {
  const message =
    "fetch failed: example.org is not in this simulated network, which has only the program's own servers";
  const problem = problemOf(
    ended('uncaught', { type: 'uncaught', t: 0, kind: 'exception', error: { ...error, message } }),
    en,
  );
  assert.equal(problem?.what, en.problems.network.what);
  assert.match(problem.detail ?? '', /example\.org/);
});

test('an error says its name, its message and its line, after what happened and before what to do', () => {
  assert.deepEqual(problemOf(ended('uncaught', { type: 'uncaught', t: 0, kind: 'exception', error }), en), {
    ...en.problems.uncaught,
    detail: 'TypeError: x is no function (line 3)',
    line: 3,
  });
  const rejection = problemOf(ended('uncaught', { type: 'uncaught', t: 0, kind: 'rejection', error }), en);
  assert.equal(rejection?.what, en.problems.rejection.what);
});

test('a problem with a name of its own is told in its own words', () => {
  const event: TraceEvent = { type: 'uncaught', t: 0, kind: 'syntax', code: 'import-unsupported', error };
  assert.equal(problemOf(ended('uncaught', event), en)?.what, en.problems['import-unsupported'].what);
  const unknown = problemOf(ended('uncaught', { ...event, code: 'toString' }), en);
  assert.equal(unknown?.what, en.problems.syntax.what);
});

test('a run that ended well or was stopped has no problem', () => {
  assert.equal(problemOf(ended('completed'), en), undefined);
  assert.equal(problemOf(ended('stopped', { type: 'kill', t: 0, limit: 'silence' }), en), undefined);
});

test('a main program that waits for ever is told so', () => {
  assert.equal(problemOf(ended('unsettled'), en), en.problems.unsettled);
});
