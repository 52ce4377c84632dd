import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seconds } from './time.ts';

const cases: [ms: number, text: string][] = [
  [0, '0.0 s'],
  [1000, '1.0 s'],
  [1500, '1.5 s'],
  [1050, '1.05 s'],
  [7, '0.007 s'],
  [12.4, '0.012 s'],
  [120000, '120.0 s'],
];

for (const [ms, text] of cases) {
  test(`${ms} ms reads ${text}`, () => assert.equal(seconds(ms, '{n} s'), text));
}
