import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withOwnFrames } from './truth.node.ts';

const FILE = '/programs/name.ts';
const { href } = pathToFileURL(FILE);

const TEXTS: ReadonlyArray<[what: string, text: string, shown: string]> = [
  ['output without a stack', 'one\ntwo at home\n', 'one\ntwo at home\n'],
  [
    'frames of the program',
    `Error: e\n    at f (${href}:1:2)\n    at async ${href}:3:4\n`,
    'Error: e\n    at f (program.ts:1:2)\n    at async program.ts:3:4\n',
  ],
  [
    'frames of Node itself',
    `Error: e\n    at ${href}:1:2\n    at process.run (node:internal/process:9:9)\n    at new Promise (<anonymous>)\n`,
    'Error: e\n    at program.ts:1:2\n',
  ],
  [
    'what follows the last frame on its line',
    `[\n  Error: e\n      at ${href}:1:2\n      at node:internal:9:9,\n  Error: f\n      at node:internal:9:9 {\n    code: 1\n  }\n]\n`,
    '[\n  Error: e\n      at program.ts:1:2,\n  Error: f {\n    code: 1\n  }\n]\n',
  ],
];

for (const [what, text, shown] of TEXTS) {
  test(`the truth keeps or drops ${what}`, () => {
    assert.equal(withOwnFrames(text, FILE), shown);
  });
}
