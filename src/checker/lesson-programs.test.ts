import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readLibrary } from './library.node.ts';
import { createService } from './service.ts';

/** Programs that show what a mistake leads to, and so make it. Both languages of a program are the same to types. */
const onPurpose: Record<string, string[]> = {
  '01-what-is-async/one-by-one': ['sequential-awaits'],
  '01-what-is-async/quiz-computing': ['sequential-awaits'],
  '02-concepts/awaitables': ['await-non-promise'],
  '02-concepts/ex-once': ['sequential-awaits'],
  '02-concepts/ex-once-solution': ['sequential-awaits'],
  '02-concepts/ex-once-solution-value': ['sequential-awaits'],
  '03-gather/ex-together': ['sequential-awaits'],
  '03-gather/one-by-one': ['sequential-awaits'],
  '04-create-task/lost-failure': ['floating-promise'],
  '04-create-task/no-await': ['floating-promise'],
  '05-where-await/ex-wait-for-all': ['async-for-each'],
  '05-where-await/for-each': ['async-for-each'],
  '05-where-await/quiz-catch': ['async-for-each'],
  '05-where-await/quiz-for-each': ['async-for-each'],
  '06-never-awaited/allowed': ['TS2801'],
  '06-never-awaited/called': ['floating-promise'],
  '06-never-awaited/escaped': ['floating-promise'],
  '06-never-awaited/ex-two-awaits': ['floating-promise'],
  '06-never-awaited/price': ['TS2365'],
  '06-never-awaited/quiz-floating': ['floating-promise'],
  '06-never-awaited/quiz-throws': ['floating-promise'],
  '07-libraries/quiz-orders': ['sequential-awaits'],
  '07-libraries/server-in-turn': ['sequential-awaits'],
  '07-libraries/server-queue': ['sequential-awaits'],
  '07-libraries/status': ['sequential-awaits'],
  '07-libraries/status-throws': ['sequential-awaits'],
  '07-libraries/status-unavailable': ['sequential-awaits'],
  '08-when-async/computing': ['blocking-loop'],
  '08-when-async/ex-fastest': ['sequential-awaits'],
  '08-when-async/quiz-wait-compute': ['blocking-loop'],
  '08-when-async/timers-set-at-start': ['blocking-loop'],
};

const service = createService(readLibrary());

for (const path of globSync('src/content/lessons/*/snippets/*.ts').toSorted()) {
  const [, lesson = '', name = ''] = /([^/\\]+)[/\\]snippets[/\\]([^.]+)/.exec(path) ?? [];
  const found = service.check(readFileSync(path, 'utf8')).map(({ code }) => code);
  if (name.includes('-wrong-')) {
    test(`${path}, a wrong answer, is at least well typed`, () => {
      assert.deepEqual(
        found.filter((code) => code.startsWith('TS')),
        [],
      );
    });
  } else {
    test(`${path} is told nothing but what it does on purpose`, () => {
      assert.deepEqual(found, onPurpose[`${lesson}/${name}`] ?? []);
    });
  }
}
