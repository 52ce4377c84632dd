import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';
import { askRealNode } from './node-truth.node.ts';
import { FIDELITY_PROGRAMS } from './programs.ts';

const REASONS: Record<number, string> = { 0: 'completed', 1: 'uncaught', 13: 'unsettled' };

for (const [name, source] of FIDELITY_PROGRAMS) {
  test(`${name}: as in this very Node`, async () => {
    const truth = await askRealNode(source);
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok, compiled.ok ? '' : compiled.problem.message);
    const trace = await nodeRunner.run(compiled.program);
    const text = trace.events.map((event) => (event.type === 'log' ? `${event.text}\n` : '')).join('');
    assert.equal(text, truth.text);
    assert.equal(trace.end.reason, REASONS[truth.exitCode]);
  });
}
