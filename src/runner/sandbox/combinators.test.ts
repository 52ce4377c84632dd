import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';
import { assertLaws } from '#trace/laws.fixture.ts';

const START = `const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
async function load(ms: number) {
  await sleep(ms);
}
async function* count() {
  yield 1;
}
`;

/** Tasks are numbered in start order: the first that a program starts is 1. */
const CASES: [what: string, source: string, combines: string | undefined, inputs: number[] | undefined][] = [
  ['a list of calls', 'await Promise.all([load(1), load(2)]);', 'all', [1, 2]],
  ['what map gives', 'await Promise.allSettled([3, 1].map((ms) => load(ms)));', 'allSettled', [1, 2]],
  ['a set, through a variable', 'const p = Promise.any(new Set([load(1)]));\nawait p;', 'any', [1]],
  ['tasks beside others', 'await Promise.race([sleep(5), load(1), 7]);', 'race', [1]],
  ['a task that is there twice', 'const a = load(1);\nawait Promise.all([a, a]);', 'all', [1]],
  ['a task that is over', 'const a = load(1);\nawait sleep(9);\nawait Promise.all([a]);', 'all', [1]],
  ['no task', 'await Promise.all([sleep(1), 2]);', undefined, undefined],
  ['a generator', 'await Promise.all([count().next()]);', undefined, undefined],
  [
    'a combinator in the items of another',
    `function* items() {
  yield load(1);
  void Promise.all([load(2)]);
  yield load(3);
}
await Promise.all(items());`,
    'all',
    [1, 3],
  ],
];

for (const [what, source, combines, inputs] of CASES) {
  test(`an await of a combinator says of whom it is: ${what}`, async () => {
    const compiled = await nodeRunner.compile(START + source);
    assert.ok(compiled.ok, JSON.stringify(compiled));
    const trace = await nodeRunner.run(compiled.program);
    const own = trace.events.filter((event) => event.type === 'await' && event.task === 0);
    const last = own.at(-1);
    assert.ok(last?.type === 'await');
    assert.equal(last.combines, combines);
    assert.deepEqual(last.inputs && [...last.inputs], inputs);
    assertLaws(trace);
  });
}

test('of many tasks the first fifty are named', async () => {
  const compiled = await nodeRunner.compile(
    `${START}await Promise.all(Array.from({ length: 60 }, () => load(1)));`,
  );
  assert.ok(compiled.ok);
  const { events } = await nodeRunner.run(compiled.program);
  const wait = events.find((event) => event.type === 'await' && event.task === 0);
  assert.ok(wait?.type === 'await');
  assert.deepEqual(
    [...(wait.inputs ?? [])],
    Array.from({ length: 50 }, (_, index) => index + 1),
  );
});
