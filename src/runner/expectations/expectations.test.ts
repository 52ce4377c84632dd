import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askRealNode } from '#runner/fidelity/node-truth.node.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { consoleLines } from '#trace/console.ts';
import { assertLaws } from '#trace/laws.fixture.ts';
import { runText, SLEEP } from './notation.fixture.ts';
import { EXPECTATIONS } from './programs.fixture.ts';

test('there are at least forty programs, each of its own name', () => {
  assert.ok(EXPECTATIONS.length >= 40, `${EXPECTATIONS.length}`);
  assert.equal(new Set(EXPECTATIONS.map(([what]) => what)).size, EXPECTATIONS.length);
});

for (const [what, source, ...expected] of EXPECTATIONS) {
  test(`${what}: the run is as it was reasoned, and real Node prints the same`, async () => {
    const truth = askRealNode(SLEEP + source);
    const compiled = await nodeRunner.compile(SLEEP + source);
    assert.ok(compiled.ok, JSON.stringify(compiled));
    const trace = await nodeRunner.run(compiled.program);
    const written = runText(trace, expected).map((line) => line.trimEnd());
    assert.deepEqual(written, expected);
    assertLaws(trace);
    const printed = consoleLines(trace).map((line) => `${line.text}\n`);
    assert.equal(printed.join(''), (await truth).text);
  });
}
