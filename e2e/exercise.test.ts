import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { lesson, playInstantly, runSource } from './support/course.ts';

const snippet = (name: string) =>
  readFileSync(`src/content/lessons/03-gather/snippets/${name}.en.ts`, 'utf8');

test('an exercise says what is missing, gives hints one by one, and passes by what the program does', async ({
  page,
}) => {
  await page.goto(lesson('en', '03-gather'));
  const exercise = page.locator('course-exercise');
  const program = exercise.locator('course-runnable');
  await playInstantly(program);
  await program.getByRole('button', { name: 'Run' }).click();
  await expect(exercise.locator('[data-part="failed"]:visible')).toHaveCount(1);
  await expect(exercise.locator('[data-part="passed"]')).toBeHidden();

  const more = exercise.locator('[data-part="more"]');
  await more.click();
  await expect(exercise.locator('[data-part="hint"]:visible')).toHaveCount(1);
  await more.click();
  await expect(exercise.locator('[data-part="hint"]:visible')).toHaveCount(2);

  await runSource(program, snippet('ex-together-solution'));
  await expect(exercise.locator('[data-part="passed"]')).toBeVisible();
  await expect(exercise.locator('[data-part="failed"]:visible')).toHaveCount(0);
});

test('the solution is shown beside the learner’s own program, which stays', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const exercise = page.locator('course-exercise');
  const program = exercise.locator('course-runnable');
  await runSource(program, "console.log('mine')");
  await exercise.locator('[data-part="solution"] summary').click();
  await expect(exercise.locator('[data-part="solution"] pre')).toBeVisible();
  await expect(program.getByRole('textbox')).toContainText('mine');
});
