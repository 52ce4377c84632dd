import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeColumn, Edits } from './edits.ts';

test('insertions at one place keep the order in which they came', () => {
  const edits = new Edits('ab');
  edits.insert(1, '1');
  edits.insert(1, '2');
  assert.equal(edits.apply().code, 'a12b');
});

test('blanking keeps line breaks', () => {
  const edits = new Edits('a: {\n  b\n} = c');
  edits.blank(1, 10);
  assert.equal(edits.apply().code, 'a   \n   \n  = c'.replace('  = c', '  = c'));
});

test('a replacement longer than what it replaces keeps the line breaks too', () => {
  const edits = new Edits('a\nb');
  edits.replace(0, 3, 'longer');
  assert.equal(edits.apply().code, 'longer\n');
});

test('edits inside a blanked stretch are dropped', () => {
  const edits = new Edits('abcdef');
  edits.blank(2, 4);
  edits.blank(1, 5);
  edits.insert(3, 'x');
  assert.equal(edits.apply().code, 'a    f');
});

test('columns of the edited text lead back to the source', () => {
  const source = 'one two\nthree four';
  const edits = new Edits(source);
  edits.insert(4, '<<<');
  edits.insert(8, '>');
  edits.insert(14, '[[[[');
  const { code, columns } = edits.apply();
  assert.equal(code, 'one <<<two\n>three [[[[four');
  const lines = code.split('\n');
  for (const [line, word, column] of [
    [1, 'one', 0],
    [1, 'two', 4],
    [1, '<<<', 4],
    [2, 'three', 0],
    [2, 'four', 6],
  ] as const) {
    assert.equal(decodeColumn(columns, line, lines[line - 1]!.indexOf(word)), column, word);
  }
});
