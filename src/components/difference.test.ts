import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineDifference } from './difference.ts';

const SIGNS = { same: ' ', removed: '-', added: '+' };
const cases: [name: string, from: string, to: string, lines: string[]][] = [
  ['the same program', 'a\nb\n', 'a\nb\n', [' a', ' b']],
  ['a line that is changed', 'a\nb\nc', 'a\nB\nc', [' a', '-b', '+B', ' c']],
  ['a line that comes', 'a\nc', 'a\nb\nc', [' a', '+b', ' c']],
  ['a line that goes', 'a\nb\nc', 'a\nc', [' a', '-b', ' c']],
  ['an empty line', 'a\n\nb', 'a\nb', [' a', '-', ' b']],
  ['only the end of the last line', 'a\nb', 'a\nb\n', [' a', ' b']],
  ['nothing in common', 'a', 'b', ['-a', '+b']],
];

for (const [name, from, to, lines] of cases) {
  test(name, () => {
    assert.deepEqual(
      lineDifference(from, to).map(({ kind, text }) => SIGNS[kind] + text),
      lines,
    );
  });
}
