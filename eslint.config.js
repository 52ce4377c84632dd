// The rules of the code. The direction of imports is a table: scripts/lint/import-map.ts.
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importMapRule } from './scripts/lint/import-map-rule.ts';

const code = ['**/*.ts', '**/*.js', '**/*.mjs'];
const htmlSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'test-results/',
    'src/content/lessons/',
    'src/content/playground/',
    'src/runner/ordering/programs/',
    'scripts/new-lesson/template/',
    'src/runner/libraries/programs/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { project: { rules: { 'import-map': importMapRule } } },
  },
  ...astro.configs.recommended,
  {
    files: code,
    // The client scripts that eslint-plugin-astro takes out of .astro files belong to no tsconfig.
    ignores: ['**/*.astro/*'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Implementing an asynchronous contract without waiting is fine, and so are contracts written as methods.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // `test()` of node:test returns a promise that its runner looks after.
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
    },
  },
  {
    files: [...code, '**/*.astro'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'prefer-const': 'error',
      'no-var': 'error',
      'no-eval': 'error',
      'no-debugger': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: { 'project/import-map': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...htmlSinks.map((property) => ({
          property,
          message: 'Build nodes and set textContent: text that becomes markup is how pages get attacked.',
        })),
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
);
