import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';
import type { CompileProblem } from '#runner/contract.ts';
import { compile } from './compile.ts';

/** What the program prints, line for line, or its compile problem. */
async function output(source: string): Promise<string[] | CompileProblem> {
  const compiled = compile(source);
  if (!compiled.ok) return compiled.problem;
  const trace = await nodeRunner.run(compiled.program);
  return trace.events.flatMap((event) =>
    event.type === 'log' ? [event.text] : event.type === 'uncaught' ? [event.error.text] : [],
  );
}

const PROGRAMS: ReadonlyArray<[what: string, source: string, lines: string[]]> = [
  [
    'a numeric enum maps both ways',
    'enum Color { Red, Green = 5, Blue }\nconsole.log(Color.Blue, Color[5], Color)',
    ["6 Green { '0': 'Red', '5': 'Green', '6': 'Blue', Red: 0, Green: 5, Blue: 6 }"],
  ],
  [
    "an enum's initializer sees its other members",
    'enum Flag { A = 1, B = A << 1, C = A | B, "d e" = "x" }\nconsole.log(Flag.C, Flag["d e"])',
    ['3 x'],
  ],
  [
    'an enum over several lines',
    'const enum E {\n  One = 1,\n  // two\n  Two,\n}\nconsole.log(E.Two)',
    ['2'],
  ],
  [
    'enums of one name merge',
    'enum M { A }\nenum M { B = 1 }\nconsole.log(Object.keys(M).join())',
    ['0,1,A,B'],
  ],
  [
    'a namespace exports',
    'namespace N { const hidden = 2; export const x = hidden; export function f() { return x } export class C {} }\nconsole.log(N.f(), Object.keys(N))',
    ["2 [ 'x', 'f', 'C' ]"],
  ],
  ['namespaces nest', 'namespace A.B { export const c = 1 }\nconsole.log(A.B.c)', ['1']],
  ['a namespace of types is gone', 'namespace T { export type X = 1 }\nconsole.log(typeof T)', ['undefined']],
  [
    'parameter properties are fields that come first',
    'class P { z = 0; constructor(private x: number, readonly y = 2) {} }\nconsole.log(new P(1))',
    ['P { x: 1, y: 2, z: 0 }'],
  ],
  [
    'parameter properties come after super()',
    'class A { a = 1 }\nclass B extends A { constructor(public b: string) { super(); console.log(this.b) } }\nconsole.log(new B("q"))',
    ['q', "B { a: 1, b: 'q' }"],
  ],
  [
    'a blanked type does not join two statements',
    'let x = 1 as number\n;[2].forEach((n) => console.log(n))\nlet y = x as any\n(() => console.log(y))()',
    ['2', '1'],
  ],
  [
    'a member after a field without semicolon stays apart',
    'class A {\n  a = 1\n  private ["b"] = 2\n  static readonly c = 3\n}\nconsole.log(new A(), A.c)',
    ['A { a: 1, b: 2 }'].map((line) => `${line} 3`),
  ],
  [
    'a return type over several lines',
    'const f = async (\n  n: number,\n): Promise<\n  number\n> => n\nconsole.log(await f(3))',
    ['3'],
  ],
  [
    'generic arrow functions, this parameters, optional and definite names',
    'let d!: number\nconst id = <T,>(x: T): T => x\nfunction g(this: { n: number }, a?: number) { return this.n + (a ?? 1) }\nd = g.call({ n: 1 })\nconsole.log(id<number>(d))',
    ['2'],
  ],
  [
    'assertions of all kinds',
    'const a = <number>1; const b = (a as any)!; b satisfies 1;\nconsole.log(a + b!)',
    ['2'],
  ],
  [
    'exports are stripped',
    'export const a = 1\nexport default function f() {}\nexport { a as b }\nconsole.log(a, f.name)',
    ['1 f'],
  ],
  [
    'plain JavaScript runs',
    'var a = [1, 2].map(function (x) { return x * 2 })\nconsole.log(a)',
    ['[ 2, 4 ]'],
  ],
  ['an empty program', '', []],
  ['a comment at the very end', 'console.log(1) // end', ['1']],
  ['a first line for the shell', '#!/usr/bin/env node\nconsole.log(2)', ['2']],
  [
    "a name like the runtime's own",
    'const $_ = 1, $_0t = 2\nconsole.log($_, $_0t, await Promise.resolve(3))',
    ['1 2 3'],
  ],
  [
    '`this` of the module',
    'console.log(this, (() => this)(), typeof arguments)',
    ['undefined undefined undefined'],
  ],
  [
    'loops without braces',
    'for (let i = 0; i < 2; i++) if (i) console.log(i); else console.log("zero")\nlet n = 2; do n--; while (n)\nwhile (n < 1) n++\nconsole.log(n)',
    ['zero', '1', '1'],
  ],
  [
    'labels',
    'a: for (const x of [1, 2]) { for (;;) { if (x === 1) continue a; break a } }\nconsole.log("out")',
    ['out'],
  ],
  [
    'comma and object bodies',
    'const f = async () => (1, 2)\nconst g = async () => ({ a: 1 })\nconst h = () => ({ b: 2 })\nconsole.log(await f(), await g(), h())',
    ['2 { a: 1 } { b: 2 }'],
  ],
  [
    'a generic arrow after a parenthesized await',
    '(await null)\nconst f = async <T,>(x: T): Promise<T> => x\nconsole.log(await f(1))',
    ['1'],
  ],
  ['a long object type behind `as`', 'console.log(({ a: 1 } as { a: { b: number } | 1 }).a)', ['1']],
];

for (const [what, source, lines] of PROGRAMS) {
  test(`${what} runs as TypeScript means it`, async () => {
    assert.deepEqual(await output(source), lines);
  });
}

const PROBLEMS: ReadonlyArray<[source: string, code: string, line: number, column: number]> = [
  ['let a = 1;\nlet b = ;', 'syntax', 2, 9],
  ['const x = 1;\nconst x = 2;', 'syntax', 2, 7],
  ['function f() { await 1 }', 'syntax', 1, 16],
  ['\n\nimport fs from "node:fs";', 'import-unsupported', 3, 1],
  ['import { once, nothing } from "events";', 'import-unsupported', 1, 16],
  ['import a from "./a.ts";', 'import-unsupported', 1, 1],
  ['const m = await import("x");', 'import-unsupported', 1, 17],
  ['export * from "x";', 'import-unsupported', 1, 1],
  ['console.log(import.meta.url)', 'import-unsupported', 1, 13],
  ['@d class A {}', 'decorators-unsupported', 1, 1],
  ['class A {\n  @d m() {}\n}', 'decorators-unsupported', 2, 3],
  ['class A {\n  @d() x = 1\n}', 'decorators-unsupported', 2, 3],
  ['x'.repeat(50_001), 'too-long', 1, 1],
];

for (const [source, code, line, column] of PROBLEMS) {
  test(`${JSON.stringify(source.slice(0, 40))} is refused: ${code} at ${line}:${column}`, () => {
    const compiled = compile(source);
    assert.ok(!compiled.ok);
    const { problem } = compiled;
    assert.deepEqual([problem.code, problem.line, problem.column], [code, line, column]);
    assert.doesNotMatch(problem.message, /\(\d+:\d+\)/);
  });
}

test('type-only imports are no imports', async () => {
  assert.deepEqual(await output('import type { A } from "a"\nimport { type B } from "b"\nconsole.log(1)'), [
    '1',
  ]);
});

test('deep nesting is refused or run, never a crash', () => {
  const source = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const compiled = compile(source);
  assert.ok(compiled.ok || /stack space|nested/.test(compiled.problem.message));
});

test('every line of the program stays on its line', () => {
  const source =
    'interface A {\n  a: 1\n}\n\nasync function f(): Promise<\n  void\n> {}\nenum E {\n  X,\n}\nawait f();';
  const compiled = compile(source);
  assert.ok(compiled.ok);
  assert.equal(
    compiled.program.code.split('\n').findIndex((line) => line.includes('await ')),
    10,
  );
});
