import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit, Finding } from '../contract.ts';
import { readLibrary } from '../library.node.ts';
import { createService } from '../service.ts';
import { right, wrong } from './programs.fixture.ts';

const service = createService(readLibrary());

/** What every program below may use; its lines do not count. */
const PRELUDE = [
  'const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));',
  'async function load(n: number): Promise<number> { await sleep(n); return n; }',
  'const numbers = [1, 2, 3];',
];

function check(program: string): Finding[] {
  return service.check([...PRELUDE, program].join('\n'));
}

function named(findings: Finding[]): string[] {
  return findings.map(({ code, line }) => `${code}:${line - PRELUDE.length}`);
}

function applied(program: string, edits: Edit[]): string {
  let text = [...PRELUDE, program].join('\n');
  for (const { from, to, insert } of edits.toReversed()) text = text.slice(0, from) + insert + text.slice(to);
  return text.split('\n').slice(PRELUDE.length).join('\n');
}

for (const { says, program, found, fixed } of wrong) {
  test(`${says}`, () => {
    const findings = check(program);
    assert.deepEqual(named(findings), found);
    const fixes = findings.flatMap((finding) => ('fix' in finding && finding.fix ? [finding.fix] : []));
    if (fixed === undefined) return assert.deepEqual(fixes, [], 'there is no safe fix');
    assert.equal(applied(program, fixes[0]?.edits ?? []), fixed);
    assert.deepEqual(named(check(fixed)), [], 'the fixed program has nothing left to say');
  });
}

for (const { says, program } of right) {
  test(`nothing is said about ${says}`, () => assert.deepEqual(named(check(program)), []));
}
