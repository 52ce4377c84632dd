import { existsSync } from 'node:fs';
import type { Counter } from './counts.ts';

/** One program of a stage, run with the project's Node from the root of the project. */
export interface Command {
  name: string;
  /** `$REPORT` stands for the file that the counter reads. */
  args: string[];
  counter: Counter;
  /** `$REPORT` likewise. */
  env?: Record<string, string>;
  /** Its output is shown as it comes; otherwise only when it fails. */
  live?: boolean;
  /** A file without which there is nothing to run, which is a failure. */
  needs?: string;
}

export interface Stage {
  title: string;
  commands: Command[];
  /** Left out by `--fast`. */
  slow?: boolean;
  /** The title of a stage that must have passed. */
  after?: string;
}

const modules = 'node_modules';
const tsc = (runtime: string): Command => {
  const args = [`${modules}/typescript/bin/tsc`, '-p', `tsconfig.${runtime}.json`];
  return { name: `types of ${runtime}`, args, counter: 'tool' };
};

/** Journeys against the built site. */
const playwright = (name: string, ...options: string[]): Command => ({
  name,
  args: [`${modules}/playwright/cli.js`, 'test', '--reporter=list,json', ...options],
  counter: 'playwright',
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: '$REPORT' },
  live: true,
  needs: 'playwright.config.ts',
});

/** All that `npm test` proves, in order. */
export function stages(): Stage[] {
  return [
    {
      title: 'Formatting',
      commands: [
        { name: 'prettier', args: [`${modules}/prettier/bin/prettier.cjs`, '--check', '.'], counter: 'tool' },
      ],
    },
    {
      title: 'Types',
      commands: [
        { name: 'astro check', args: [`${modules}/astro/bin/astro.mjs`, 'check'], counter: 'tool' },
        ...['page', 'worker', 'node', 'test'].map(tsc),
      ],
    },
    {
      title: 'Lint',
      commands: [
        {
          name: 'eslint',
          args: [`${modules}/eslint/bin/eslint.js`, '.', '--max-warnings=0'],
          counter: 'tool',
        },
      ],
    },
    {
      title: 'Dead code',
      commands: [{ name: 'knip', args: [`${modules}/knip/bin/knip.js`, '--no-progress'], counter: 'tool' }],
    },
    {
      title: 'Unit tests',
      commands: [
        {
          name: 'node --test',
          args: [
            '--test',
            '--test-concurrency=2',
            '--test-reporter=dot',
            '--test-reporter-destination=stdout',
            '--test-reporter=tap',
            '--test-reporter-destination=$REPORT',
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          counter: 'tap',
        },
      ],
    },
    {
      title: 'Content',
      commands: [{ name: 'content check', args: ['scripts/check-content/index.ts'], counter: 'last-line' }],
    },
    {
      title: 'Build',
      slow: true,
      commands: [{ name: 'astro build', args: [`${modules}/astro/bin/astro.mjs`, 'build'], counter: 'tool' }],
    },
    {
      title: 'Journeys and budgets',
      slow: true,
      after: 'Build',
      commands: [
        playwright('journeys', '--project=journeys'),
        playwright('hostile programs, one at a time', '--project=hostile', '--workers=1'),
      ],
    },
  ];
}

/** What is missing for a command to run, or undefined. */
export function missing({ needs }: Command): string | undefined {
  return needs && !existsSync(needs) ? `There is no ${needs} yet.` : undefined;
}
