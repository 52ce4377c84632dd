import assert from 'node:assert/strict';
import test from 'node:test';
import { count, lastLineCounts, playwrightCounts, tapCounts, type Counter } from './counts.ts';
import { runStages } from './run-stages.ts';
import type { Command, Stage } from './stages.ts';

const program = (code: string, counter: Counter, more: Partial<Command> = {}): Command => ({
  name: 'program',
  args: ['--eval', code],
  counter,
  ...more,
});
const stage = (title: string, ...commands: Command[]): Stage => ({ title, commands });

async function run(stages: Stage[]) {
  const lines: string[] = [];
  const total = await runStages(stages, (text) => lines.push(text));
  return { total, text: lines.join('\n') };
}

test('stages go on after a failure and their numbers are added up', async () => {
  const { total, text } = await run([
    stage('One', program('process.exit(1)', 'tool')),
    stage('Two', program('console.log("7 passed, 2 failed"); process.exit(1)', 'last-line')),
    stage('Three', program('', 'tool'), program('', 'tool')),
  ]);
  assert.deepEqual(total, { passed: 9, failed: 3 });
  assert.match(text, /✔ Three: 2 passed, 0 failed \(\d+\.\d s\)\n\nFailed: One, Two$/);
});

test('a stage whose needed stage failed does not run and counts as a failure', async () => {
  const { total } = await run([
    stage('Build', program('process.exit(1)', 'tool')),
    { ...stage('Journeys', program('', 'tool')), after: 'Build' },
  ]);
  assert.deepEqual(total, { passed: 0, failed: 2 });
});

test('a command whose file is missing counts as a failure and says so', async () => {
  const { total, text } = await run([stage('Journeys', program('', 'tool', { needs: 'nothing.config.ts' }))]);
  assert.deepEqual(total, { passed: 0, failed: 1 });
  assert.match(text, /There is no nothing\.config\.ts/);
});

test('a command gets CI, an empty standard input and its report', async () => {
  const code = `
    const { readFileSync, writeFileSync } = require('node:fs');
    const input = readFileSync(0, 'utf8');
    const report = '# pass ' + (process.env.CI === 'true' && input === '' ? 3 : 0) + '\\n# fail 0\\n# cancelled 0\\n';
    writeFileSync(process.env.WHERE, report);`;
  const { total } = await run([stage('Unit', program(code, 'tap', { env: { WHERE: '$REPORT' } }))]);
  assert.deepEqual(total, { passed: 3, failed: 0 });
});

const crashes: Record<string, Command> = {
  'is killed': program('process.kill(process.pid, "SIGKILL")', 'tool'),
  'prints no counts': program('console.log("fine")', 'last-line'),
  'writes no report': program('', 'tap'),
  'ran nothing': program('console.log("0 passed, 0 failed")', 'last-line'),
  'ends badly though nothing failed': program(
    'console.log("0 passed, 0 failed"); process.exit(1)',
    'last-line',
  ),
};
for (const [name, command] of Object.entries(crashes)) {
  test(`a command that ${name} counts as one failure`, async () => {
    assert.deepEqual((await run([stage('One', command)])).total, { passed: 0, failed: 1 });
  });
}

test('the passed tests of a command that ends badly are kept', () => {
  const output = 'x\n5 passed, 0 failed\n';
  const { passed, failed } = count('last-line', { exitCode: 1, output, report: '' });
  assert.deepEqual({ passed, failed }, { passed: 5, failed: 1 });
});

test('numbers are read from the reports of the test runners', () => {
  const tap =
    'ok 1 - # pass 9\n1..4\n# tests 4\n# suites 0\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 0\n# todo 0\n';
  assert.deepEqual(tapCounts(tap), { passed: 2, failed: 2 });
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  assert.deepEqual(playwrightCounts(JSON.stringify({ stats, errors: ['x'] })), { passed: 7, failed: 2 });
  assert.deepEqual(lastLineCounts('10 passed, 0 failed'), { passed: 10, failed: 0 });
});
