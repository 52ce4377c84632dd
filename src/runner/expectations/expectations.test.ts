import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';
import { assertLaws } from '#trace/laws.fixture.ts';
import { OUTCOMES } from './outcomes.fixture.ts';
import { laneText, SLEEP } from './notation.fixture.ts';
import { WAITS } from './waits.fixture.ts';
import { lanesOf } from '#trace/lanes.ts';

const ALL = [...WAITS, ...OUTCOMES];

test('there are at least forty programs', () => assert.ok(ALL.length >= 40, `${ALL.length}`));

for (const [what, source, ...expected] of ALL) {
  test(`lanes: ${what}`, async () => {
    const compiled = await nodeRunner.compile(SLEEP + source);
    assert.ok(compiled.ok, JSON.stringify(compiled));
    const trace = await nodeRunner.run(compiled.program);
    assert.deepEqual(lanesOf(trace).map(laneText), expected);
    assertLaws(trace);
  });
}
