import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';
import { checksOf } from '../check-content/lesson-checks.ts';
import { readLessons } from '../check-content/lesson.ts';
import { runChecks } from '../check-content/report.ts';
import { makeLesson } from './make-lesson.ts';

function places() {
  const root = mkdtempSync(join(tmpdir(), 'course-'));
  const [lessons, coming] = [join(root, 'lessons'), join(root, 'coming')];
  mkdirSync(lessons);
  mkdirSync(coming);
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  return { root, lessons, coming };
}

test('a new lesson passes the content check, and is announced no more', async () => {
  const { root, ...where } = places();
  const announced = join(where.coming, '09-event-loop.yaml');
  writeFileSync(announced, '');
  assert.deepEqual(await makeLesson('09-event-loop', where), {
    folder: join(where.lessons, '09-event-loop'),
  });
  assert.ok(!existsSync(announced));
  const printed: string[] = [];
  const checks = readLessons(where.lessons).flatMap((lesson) => checksOf(lesson, nodeRunner));
  const { passed, failed } = await runChecks(checks, { parallel: 4, print: (line) => printed.push(line) });
  rmSync(root, { recursive: true });
  assert.equal(printed.join('\n'), '');
  assert.equal(failed, 0);
  assert.ok(passed > 10);
});

for (const [slug, says] of [
  ['event-loop', /no name of a lesson/],
  ['../09-x', /no name of a lesson/],
  ['03-again', /a lesson 03-gather already/],
] as const) {
  test(`"${slug}" is refused, and nothing is made`, async () => {
    const { root, ...where } = places();
    mkdirSync(join(where.lessons, '03-gather'));
    const made = await makeLesson(slug, where);
    assert.match('problem' in made ? made.problem : '', says);
    assert.deepEqual(readdirSync(where.lessons), ['03-gather']);
    rmSync(root, { recursive: true });
  });
}
