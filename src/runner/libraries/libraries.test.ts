import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findModule, LIBRARIES } from '#runner/modules.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { assertLaws } from '#trace/laws.fixture.ts';
import { libraryPrograms, runInRealNode } from './real-node.node.ts';

const REASONS: Record<number, string> = { 0: 'completed', 1: 'uncaught', 13: 'unsettled' };

/** How often real Node is asked when a busy machine gave another order. */
const ROUNDS = 3;

for (const [name, source] of await libraryPrograms()) {
  test(`${name} prints what it prints in this very Node, on real sockets and files`, async () => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok, compiled.ok ? '' : compiled.problem.message);
    const trace = await nodeRunner.run(compiled.program);
    const text = trace.events.map((event) => (event.type === 'log' ? `${event.text}\n` : '')).join('');
    assertLaws(trace);
    for (let round = 1; ; round++) {
      const truth = await runInRealNode(source);
      try {
        assert.equal(text, truth.text);
        assert.equal(trace.end.reason, REASONS[truth.exitCode]);
        return;
      } catch (error) {
        if (round === ROUNDS) throw error;
      }
    }
  });
}

for (const name of Object.keys(LIBRARIES)) {
  test(`${name} has just the names that are listed of it`, async () => {
    const compiled = await nodeRunner.compile(
      `import * as all from '${name}';\nconsole.log(Object.keys(all).sort().join());`,
    );
    assert.ok(compiled.ok);
    const [line] = (await nodeRunner.run(compiled.program)).events;
    assert.ok(line?.type === 'log');
    assert.deepEqual(line.text.split(','), findModule(name)?.names.toSorted());
  });
}
