import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';
import type { Trace } from '#trace/events.ts';
import { assertLaws } from '#trace/laws.fixture.ts';
import { orderingPrograms, writeTruth } from './programs.node.ts';
import { askNode } from './truth.node.ts';

const REASONS: Record<number, Trace['end']['reason']> = { 0: 'completed', 1: 'uncaught', 13: 'unsettled' };

/** A sample that is asked anew of the Node that runs the tests. */
const SAMPLE = [
  'return-promise-three-ticks',
  'async-generator-delegate',
  'unhandled-rejection',
  'await-using',
];

const programs = orderingPrograms();

test('there are at least two hundred ordering programs', () => {
  assert.ok(programs.length >= 200);
});

for (const { name, source, truth } of programs) {
  test(`${name} prints what Node prints, in its order`, async () => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok, compiled.ok ? '' : compiled.problem.message);
    const trace = await nodeRunner.run(compiled.program);
    const text = trace.events.map((event) => (event.type === 'log' ? `${event.text}\n` : '')).join('');
    assert.equal(text, truth.text);
    assert.equal(trace.end.reason, REASONS[truth.exitCode]);
    assertLaws(trace);
  });
}

for (const name of SAMPLE) {
  test(`this very Node answers ${name} as recorded`, async () => {
    const recorded = programs.find((program) => program.name === name);
    assert.ok(recorded);
    assert.equal(await askNode(recorded.file, 1), writeTruth(recorded.truth));
  });
}
