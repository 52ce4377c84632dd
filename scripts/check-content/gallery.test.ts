import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readLibrary } from '#checker/library.node.ts';
import { createService } from '#checker/service.ts';
import { languageTags } from '#i18n/languages.ts';
import { GALLERY, readSnippet, snippetNames } from '#recording/snippet.node.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { compile } from '#runner/typescript/compile.ts';
import { parse } from 'yaml';
import type { Program } from './lesson.ts';
import { checkTypeScript, runHere } from './programs/check-program.ts';
import { checkShapes } from './programs/shapes.ts';

const folder = 'src/content/playground';
const { programs: listed } = parse(readFileSync(`${folder}/gallery.yaml`, 'utf8')) as {
  programs: { name: string }[];
};
const names = listed.map(({ name }) => name);

function program(name: string, language: (typeof languageTags)[number]): Program {
  const { file } = readSnippet(GALLERY, name, language);
  return { name, language, programLanguage: 'typescript', file, where: file };
}

const usesLibraries = (source: string): boolean => {
  const compiled = compile(source);
  return compiled.ok && compiled.program.libraries.length > 0;
};

test('the gallery offers eight to twelve programs, each file once', () => {
  assert.ok(names.length >= 8 && names.length <= 12);
  assert.deepEqual(names.toSorted(), snippetNames(GALLERY, 'typescript').toSorted());
  assert.equal(readdirSync(`${folder}/snippets`).length, names.length * languageTags.length);
});

test('the versions of a program differ in strings and comments only', async () => {
  const programs = names.flatMap((name) => languageTags.map((tag) => program(name, tag)));
  assert.deepEqual(await checkShapes({ id: GALLERY, programs } as Parameters<typeof checkShapes>[0]), []);
});

test('each line has at most 78 columns, each program at most 36 lines', () => {
  for (const name of names) {
    for (const tag of languageTags) {
      const lines = readSnippet(GALLERY, name, tag).source.split('\n');
      assert.ok(lines.length <= 36, `${name}.${tag}: ${lines.length} lines`);
      for (const line of lines) assert.ok(line.length <= 78, `${name}.${tag}: ${line}`);
    }
  }
});

describe('real Node prints what the runner prints', { concurrency: 3 }, () => {
  for (const name of names) {
    for (const tag of languageTags) {
      test(`${name}, ${tag}`, async () => {
        const shown = program(name, tag);
        const trace = await runHere(nodeRunner, readFileSync(shown.file, 'utf8'));
        assert.deepEqual(await checkTypeScript(GALLERY, shown, trace), []);
      });
    }
  }
});

test('programs of the gallery that use libraries have no error of types, and wait for what they begin', () => {
  const service = createService(readLibrary());
  for (const name of names) {
    const { source } = readSnippet(GALLERY, name, 'en');
    if (usesLibraries(source)) assert.deepEqual(service.check(source), [], name);
  }
});
