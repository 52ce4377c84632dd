import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from './contract.ts';
import { readLibrary } from './library.node.ts';
import { createService } from './service.ts';

const service = createService(readLibrary());

const errorsOf = (source: string): Extract<Finding, { severity: 'error' }>[] =>
  service.check(source).filter((finding) => finding.severity === 'error');

const mistakes: { says: string; source: string; label: string; fixed: string }[] = [
  {
    says: 'a forgotten `await`, where a member is taken',
    source: "async function load() { return 'a'; }\nconsole.log(load().length);",
    label: 'add-await',
    fixed: "async function load() { return 'a'; }\nconsole.log((await load()).length);",
  },
  {
    says: 'a forgotten `await`, where a value is handed over',
    source: 'const twice = (n: number) => n * 2;\nconst n = Promise.resolve(1);\nconsole.log(twice(n));',
    label: 'add-await',
    fixed: 'const twice = (n: number) => n * 2;\nconst n = Promise.resolve(1);\nconsole.log(twice(await n));',
  },
  {
    says: 'a forgotten `await` in an async function, of more than a name',
    source:
      'async function f(list: Promise<number>[]) {\n  Math.sqrt(list[0] ?? Promise.resolve(2));\n}\nawait f([]);',
    label: 'add-await',
    fixed:
      'async function f(list: Promise<number>[]) {\n  Math.sqrt(await (list[0] ?? Promise.resolve(2)));\n}\nawait f([]);',
  },
  {
    says: '`await` in a function that is not async',
    source: 'function f() {\n  await Promise.resolve();\n}\nf();',
    label: 'Add async modifier to containing function',
    fixed: 'async function f() {\n  await Promise.resolve();\n}\nf();',
  },
  {
    says: 'a misspelled member',
    source: 'console.log(await Promise.allSetled([1]));',
    label: "Change spelling to 'allSettled'",
    fixed: 'console.log(await Promise.allSettled([1]));',
  },
  {
    says: 'a misspelled name',
    source: 'const counter = 1;\nconsole.log(countr);',
    label: "Change spelling to 'counter'",
    fixed: 'const counter = 1;\nconsole.log(counter);',
  },
  {
    says: 'a module that is not imported',
    source: 'const emitter = new EventEmitter();\nconsole.log(emitter);',
    label: 'Add import from "node:events"',
    fixed:
      "import EventEmitter from 'node:events';\n\nconst emitter = new EventEmitter();\nconsole.log(emitter);",
  },
];

for (const { says, source, label, fixed } of mistakes) {
  test(`there is a fix for ${says}, and it leaves nothing wrong`, () => {
    const [fix] = errorsOf(source).flatMap((finding) => finding.fix ?? []);
    assert.equal(fix && ('label' in fix ? fix.label : fix.kind), label);
    let text = source;
    for (const { from, to, insert } of fix!.edits.toReversed())
      text = text.slice(0, from) + insert + text.slice(to);
    assert.equal(text, fixed);
    assert.deepEqual(errorsOf(text), []);
  });
}

test('other fixes of TypeScript, which change more than the mistake, are not offered', () => {
  const sources = [
    'const n: number = "1";\nconsole.log(n);',
    'function f(x) { return x; }\nf(1);',
    'missing(1);',
    'class A {}\nnew A().nothing();',
    'interface P { a: number }\nconst p: P = {};\nconsole.log(p);',
  ];
  for (const source of sources) {
    const errors = errorsOf(source);
    assert.ok(errors.length > 0, source);
    assert.deepEqual(
      errors.flatMap(({ fix }) => fix ?? []),
      [],
      source,
    );
  }
});
