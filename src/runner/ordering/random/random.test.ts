import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomProgram } from './grammar.node.ts';
import { printProgram } from './print.node.ts';
import { Comparison } from './compare.node.ts';

/** How many programs: `FC_RUNS=500 node --test …`. */
const RUNS = Number(process.env['FC_RUNS'] ?? 60);
/** The same programs in every run, unless told otherwise: `FC_SEED=1 node --test …`. */
const SEED = Number(process.env['FC_SEED'] ?? 20_240_607);

test(`${RUNS} random programs print what they print in Node`, async () => {
  const comparison = new Comparison();
  const sources = randomProgram.map(printProgram);
  // The same seed gives the property below the same programs: they are asked for in batches, ahead of it.
  await comparison.prepare(fc.sample(sources, { numRuns: RUNS, seed: SEED }));
  const property = fc.asyncProperty(sources, async (source) => {
    const difference = await comparison.difference(source);
    assert.equal(difference, undefined);
  });
  const { failed, counterexample, counterexamplePath, numShrinks } = await fc.check(property, {
    numRuns: RUNS,
    seed: SEED,
  });
  const [source] = counterexample ?? [];
  assert.ok(
    !failed,
    `After ${numShrinks} steps of shrinking (seed ${SEED}, path ${counterexamplePath}):\n${source}\n${
      source === undefined ? '' : await comparison.difference(source)
    }`,
  );
  assert.ok(comparison.compared >= RUNS * 0.7, `only ${comparison.compared} of ${RUNS} say anything`);
  console.log(
    `${comparison.compared} compared, ${comparison.skipped} that take long or have timers close together`,
  );
});
