import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstWords, isLinkName, linkHash, linkName, programHash, readPlace } from './place.ts';

for (const [hash, place] of [
  ['', { kind: 'latest' }],
  ['#', { kind: 'latest' }],
  ['#step-3', { kind: 'latest' }],
  ['#code=', { kind: 'link', code: '' }],
  ['#code=AQ-_', { kind: 'link', code: 'AQ-_' }],
  ['#program=retry', { kind: 'program', name: 'retry' }],
] as const) {
  test(`${hash || 'no fragment'} asks for ${JSON.stringify(place)}`, () => {
    assert.deepEqual(readPlace(hash), place);
  });
}

test('what is written into the address is read from it', () => {
  assert.deepEqual(readPlace(linkHash('AQ')), { kind: 'link', code: 'AQ' });
  assert.deepEqual(readPlace(programHash('link-1')), { kind: 'program', name: 'link-1' });
});

test('any fragment asks for something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.ok(['latest', 'program', 'link'].includes(readPlace(`#${text}`).kind));
    }),
  );
});

test('different programs that came from links have different names', () => {
  assert.equal(linkName('a'), linkName('a'));
  assert.notEqual(linkName('a'), linkName('b'));
  assert.ok(isLinkName(linkName('')));
  assert.ok(!isLinkName('retry'));
});

for (const [source, words] of [
  ['', ''],
  ['\n\n  // Hello\nlet a;', 'Hello'],
  ['{\n}\n', ''],
  ['// 안녕하세요', '안녕하세요'],
  ['const aVeryLongNameIndeed = await something();', 'const aVeryLongNameIndeed = awa…'],
] as const) {
  test(`${JSON.stringify(source)} begins with ${JSON.stringify(words)}`, () => {
    assert.equal(firstWords(source), words);
  });
}
