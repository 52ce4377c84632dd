import assert from 'node:assert/strict';
import test from 'node:test';
import { ESLint } from 'eslint';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { forbidden, importMap } from './import-map.ts';

const cases: { from: string; to: string; allowed: boolean }[] = [
  { from: 'pages/index.ts', to: 'components/quiz/quiz.ts', allowed: true },
  { from: 'trace/fold.ts', to: 'storage/store.ts', allowed: false },
  { from: 'runner/client.ts', to: 'trace/events.ts', allowed: true },
  { from: 'runner/client.ts', to: 'progress/store.ts', allowed: false },
  { from: 'runner/client.ts', to: 'components/quiz/Quiz.astro', allowed: false },
  { from: 'components/quiz/quiz.element.ts', to: 'components/quiz/key.ts', allowed: true },
  { from: 'components/quiz/one/a.ts', to: 'components/quiz/two/b.ts', allowed: true },
  { from: 'components/quiz/Quiz.astro', to: 'components/runnable/Runnable.astro', allowed: true },
  { from: 'components/quiz/quiz.element.ts', to: 'components/runnable/console.ts', allowed: false },
  { from: 'components/quiz/quiz.element.ts', to: 'components/shared.ts', allowed: true },
  { from: 'layouts/client.ts', to: 'components/quiz/quiz.element.ts', allowed: true },
  { from: 'layouts/other.ts', to: 'components/quiz/quiz.element.ts', allowed: false },
  { from: 'content.config.ts', to: 'components/quiz/schema.ts', allowed: true },
];

for (const { from, to, allowed } of cases) {
  test(`src/${from} ${allowed ? 'may' : 'may not'} import src/${to}`, () => {
    assert.equal(forbidden(from, to) === undefined, allowed);
  });
}

test('each folder that the table names is there', () => {
  const named = new Set([...Object.keys(importMap), ...Object.values(importMap).flat()]);
  assert.deepEqual(
    [...named].filter((folder) => !existsSync(resolve('src', folder))),
    [],
  );
});

// Typed rules need files that exist; the rule under test does not.
const eslint = new ESLint({
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'project/import-map',
});

async function lint(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve('src', file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const spellings = {
  'a static import': "import { store } from '#storage/store.ts';",
  'a static import of types': "import type { Store } from '#storage/store.ts';",
  'an import by a relative path': "import { store } from '../storage/store.ts';",
  'a dynamic import': "await import('#storage/store.ts');",
  'a dynamic import of a template': 'await import(`#storage/store.ts`);',
  'a re-export': "export * from '#storage/store.ts';",
  'a re-export by name': "export { store } from '#storage/store.ts';",
  'a type in place': "let store: import('#storage/store.ts').Store;",
};

for (const [name, code] of Object.entries(spellings)) {
  test(`ESLint reports a forbidden import written as ${name}`, async () => {
    assert.deepEqual(await lint(code, 'trace/planted.ts'), ['project/import-map']);
    assert.deepEqual(await lint(code, 'progress/planted.ts'), []);
  });
}

test('ESLint reports a forbidden import in the front matter and in the script of an .astro file', async () => {
  const code = "---\nimport '#pages/index.ts';\n---\n<script>import '#components/quiz/quiz.ts';</script>\n";
  assert.deepEqual(
    await lint(code, 'components/runnable/Planted.astro'),
    Array(2).fill('project/import-map'),
  );
});

test('ESLint leaves tools and journeys alone', async () => {
  assert.deepEqual(await lint("import '#storage/store.ts';", '../scripts/planted.ts'), []);
});
