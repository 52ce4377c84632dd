import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble, takeApart } from './program.ts';

const source = 'const a = 1;\n\nfunction f() {\n  return a;\n}\n\nf();\n';

test('given lines are counted in the file, and the others are those with something in them', () => {
  assert.deepEqual(takeApart(source, 2), {
    head: 'const a = 1;',
    lines: ['function f() {', '  return a;', '}', 'f();'],
  });
  assert.deepEqual(takeApart(source, 0).head, '');
  assert.deepEqual(takeApart(source, 99).lines, []);
});

test('what is taken apart can be put together, in any order', () => {
  const { head, lines } = takeApart(source, 2);
  assert.equal(assemble(head, lines), source.replaceAll('\n\n', '\n').trimEnd());
  assert.equal(assemble('', ['b', 'a']), 'b\na');
});
