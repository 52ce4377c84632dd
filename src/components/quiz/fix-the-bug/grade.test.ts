import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeFix } from './grade.ts';

const cases: [name: string, chosen: string[], key: string[], right: boolean][] = [
  ['the program that passed', ['await a();'], ['await a();'], true],
  ['a program when none has passed', ['a();', 'order'], [], false],
  ['another program than the one that passed', ['a();'], ['await a();'], false],
  ['no program', [], [], false],
];

for (const [name, chosen, key, right] of cases) {
  test(`${name} is ${right ? 'right' : 'wrong'}, and stays for the next try`, () => {
    assert.deepEqual(gradeFix(chosen, key), { right, keep: chosen, missing: 0 });
  });
}
