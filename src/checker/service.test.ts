import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GLOBALS } from './globals.ts';
import { readLibrary } from './library.node.ts';
import { createService } from './service.ts';

const service = createService(readLibrary());

function codes(source: string): string[] {
  return service.check(source).map(({ code, line }) => `${code}:${line}`);
}

const programs: { says: string; source: string; found: string[] }[] = [
  { says: 'a wrong type is found at its line', source: 'let n = 1;\nn = "1";\n', found: ['TS2322:2'] },
  { says: 'types are strict', source: 'function f(x) { return x; }\nf(1);', found: ['TS7006:1'] },
  { says: '`await` may stand at the top', source: 'await Promise.resolve(1);', found: [] },
  {
    says: '`await` may not stand in a function that is not async',
    source: 'function f() {\n  await 1;\n}\nf();',
    found: ['TS1308:2', 'await-non-promise:2'],
  },
  {
    says: 'a text that cannot be read has errors of syntax alone',
    source: 'Promise.resolve(1)\nconst a = ;',
    found: ['TS1109:2'],
  },
  {
    says: 'names of a program are its own',
    source: 'const name = 1;\nconst event = 2;\nconsole.log(name, event);',
    found: [],
  },
  { says: 'there is no document', source: 'console.log(document.title);', found: ['TS2584:1'] },
  {
    says: 'what the sandbox offers has types',
    source: [
      'const stop = new AbortController();',
      "stop.signal.addEventListener('abort', () => console.log('stop'), { once: true });",
      'const timer: NodeJS.Timeout = setTimeout((a, b) => console.log(a.length, b + 1), 10, "a", 1);',
      'clearTimeout(timer);',
      'await new Promise((resolve) => setTimeout(resolve, 1));',
      'queueMicrotask(() => setImmediate(() => process.nextTick(() => console.table([1]))));',
      'const copy: { a: number } = structuredClone({ a: performance.now() });',
      'const { promise, resolve } = Promise.withResolvers<number>();',
      'resolve(copy.a + (await Promise.try(() => 1)));',
      'console.log(await promise, await Array.fromAsync([1]), [1].values().map((n) => n + 1).toArray());',
      'using held = { [Symbol.dispose]() {} };',
      'AbortSignal.any([stop.signal, AbortSignal.timeout(5)]).throwIfAborted();',
      'console.log(held);',
    ].join('\n'),
    found: [],
  },
];

for (const { says, source, found } of programs) test(says, () => assert.deepEqual(codes(source), found));

test('every global that is declared is there in Node', () => {
  const names = [...GLOBALS.matchAll(/^declare (?:var|function) (\w+)/gm)].map(([, name]) => name!);
  assert.deepEqual(
    names.filter((name) => !(name in globalThis)),
    [],
  );
});

test('a hover tells the type of what is under the pointer', () => {
  const source = 'const job = Promise.all([1, "a"]);\nawait job;';
  assert.deepEqual(service.hover(source, source.indexOf('job')), {
    from: 6,
    to: 9,
    text: 'const job: Promise<[number, string]>',
  });
  assert.equal(service.hover(source, source.indexOf('=')), undefined);
  assert.equal(service.hover('unheard;', 2), undefined);
});

const completions: { says: string; source: string; has: string[]; lacks: string[] }[] = [
  {
    says: 'members after a dot',
    source: 'Promise.|',
    has: ['all', 'race', 'withResolvers'],
    lacks: ['sleep', 'document'],
  },
  {
    says: 'names of the program and of the sandbox',
    source: 'const mine = 1;\nm|',
    has: ['mine', 'setTimeout'],
    lacks: ['document'],
  },
];

for (const { says, source, has, lacks } of completions) {
  test(`completions are ${says}`, () => {
    const at = source.indexOf('|');
    const found = service.complete(source.replace('|', ''), at, false);
    const labels = new Set(found?.options.map(({ label }) => label));
    assert.deepEqual(
      has.filter((name) => !labels.has(name)),
      [],
    );
    assert.deepEqual(
      lacks.filter((name) => labels.has(name)),
      [],
    );
  });
}

test('names of the program come before names of the language', () => {
  const found = service.complete('const mine = 1;\nm', 17, false);
  const boost = (name: string) => found?.options.find(({ label }) => label === name)?.boost ?? -100;
  assert.ok(boost('mine') > boost('Map'), `${boost('mine')} > ${boost('Map')}`);
});

test('there are no completions where a number or a text stands, unless somebody asks', () => {
  assert.equal(service.complete('const a = 1', 11, false), undefined);
  assert.equal(service.complete('const a = "tex', 14, false), undefined);
  assert.ok(service.complete('const a = ;', 10, true));
});
