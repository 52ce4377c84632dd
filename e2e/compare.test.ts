import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { lesson, playInstantly, runnable, runSource } from './support/course.ts';

const ONE_BY_ONE = `const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
await sleep(2000);
await sleep(1000);`;

test('a learner lays an own run beside that of the course, on one axis', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await playInstantly(gather);
  await gather.locator('[data-part="run"]').click();
  const compare = gather.locator('[data-part="compare"]');
  await expect(gather.locator('course-player')).toBeVisible();
  // The course's own program has nothing to be compared with.
  await expect(compare).toBeHidden();

  await runSource(gather, ONE_BY_ONE);
  await compare.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(compare).toContainText('Yours takes 3.0 s and the course’s 2.0 s: 1.0 s more.');
  const drawings = compare.locator('.timeline-drawing');
  await expect(drawings).toHaveCount(2);
  const longest = (index: number) =>
    drawings
      .nth(index)
      .locator('.lane')
      .first()
      .evaluate((lane) => {
        const { width } = lane.closest('.timeline-drawing')!.getBoundingClientRect();
        const cap = lane.querySelector('.cap circle')!.getBoundingClientRect();
        const { left } = lane.closest('.timeline-drawing')!.getBoundingClientRect();
        return (cap.left + cap.width / 2 - left) / width;
      });
  expect(await longest(0)).toBeCloseTo(1, 1);
  expect(await longest(1)).toBeCloseTo(2 / 3, 1);
  const { violations } = await new AxeBuilder({ page }).include('course-runnable').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await gather.locator('[data-part="reset"]').click();
  await gather.locator('[data-part="run"]').click();
  await expect(compare).toBeHidden();
});
