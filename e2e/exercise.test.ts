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
  const difference = exercise.getByRole('list', { name: /differs/ });
  await expect(difference.locator('[data-kind="removed"]')).toHaveText(["−removed: console.log('mine')"]);
  await expect(difference.locator('[data-kind="added"] code').first()).toContainText('sleep');
  await expect(program.getByRole('textbox')).toContainText('mine');
});

test('the solution can be taken over, and the own program brought back', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const exercise = page.locator('course-exercise');
  const program = exercise.locator('course-runnable');
  await runSource(program, "console.log('mine')");
  await exercise.locator('[data-part="solution"] summary').click();
  await exercise.getByRole('button', { name: 'Put the solution into the editor' }).click();
  await expect(program.getByRole('textbox')).toContainText('Promise.all');
  await expect(program.getByRole('button', { name: 'Bring my code back' })).toBeFocused();
  await expect(exercise.locator('[data-kind="added"], [data-kind="removed"]')).toHaveCount(0);
  await expect(exercise.locator('[data-part="take"]')).toBeDisabled();
  await playInstantly(program);
  await program.getByRole('button', { name: 'Run' }).click();
  await expect(exercise.locator('[data-part="passed"]')).toBeVisible();
  await program.getByRole('button', { name: 'Bring my code back' }).click();
  await expect(program.getByRole('textbox')).toHaveText("console.log('mine')");
});

test('without a connection it says so, and goes on when there is one again', async ({ page }) => {
  await page.route('**/exercises/**', (route) => route.abort());
  await page.goto(lesson('en', '03-gather'));
  const exercise = page.locator('course-exercise');
  const more = exercise.locator('[data-part="more"]');
  await more.click();
  await expect(exercise.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(exercise.locator('[data-part="hint"]')).toHaveCount(0);
  await page.unroute('**/exercises/**');
  await more.click();
  await expect(exercise.locator('[data-part="hint"]')).toHaveCount(1);
  await expect(exercise.getByText('could not be loaded')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the solution is there, whole', async ({ page }) => {
    await page.goto(lesson('en', '03-gather'));
    const solution = page.locator('[data-part="solution"]');
    await solution.locator('summary').click();
    await expect(solution.locator('pre')).toContainText('Promise.all');
  });
});
