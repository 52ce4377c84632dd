import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { readLibrary } from './library.node.ts';
import { createService } from './service.ts';

/** Programs that TypeScript is right about, and that show all the same what then happens. */
const onPurpose: Record<string, { found: string[]; since: string }> = {
  'computed-and-await': { found: ['TS1166'], since: 'fields are named by an awaited text' },
  'console-class-instances': { found: ['TS2554'], since: 'Map is extended without its types' },
  'error-messages-of-engine': { found: ['TS2469'], since: 'a symbol is added to a text' },
  'for-await-not-iterable': { found: ['TS2504'], since: 'what cannot be iterated is' },
  'for-await-return-not-object': { found: ['TS2504'], since: 'an iterator breaks its contract' },
  'next-of-thenable-class': { found: ['TS2416'], since: 'its `then` promises less than PromiseLike' },
  'optional-chains': { found: ['TS2790'], since: 'a property that has to be there is deleted' },
  'uncaught-in-module': { found: ['TS2339'], since: 'a method of nothing is called' },
};

const service = createService(readLibrary());

function found(path: string): string[] {
  const codes = service.check(readFileSync(path, 'utf8')).map(({ code }) => code);
  return [...new Set(codes.filter((code) => code.startsWith('TS')))];
}

for (const path of globSync('src/runner/ordering/programs/*.ts').toSorted()) {
  const name = basename(path, '.ts');
  const { found: expected = [], since } = onPurpose[name] ?? {};
  test(`${name} is well typed${since === undefined ? '' : `, but ${since}`}`, () => {
    assert.deepEqual(found(path), expected);
  });
}

for (const path of globSync('src/content/playground/snippets/*.ts').toSorted()) {
  test(`${path} is well typed`, () => assert.deepEqual(found(path), []));
}
