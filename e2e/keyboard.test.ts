import { expect, test, type Locator, type Page } from 'playwright/test';
import { lesson, runnable, shownLines } from './support/course.ts';

/** Presses Tab until the element has the focus; every stop on the way must be visible. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not reach it in ${most} presses`);
}

test('the skip link leads past the header', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a program is run, edited and left by keyboard alone', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await tabTo(page, gather.getByRole('button', { name: 'Run' }));
  await page.keyboard.press('Tab');
  await expect(gather.getByRole('radio', { name: '1×' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(gather.getByRole('radio', { name: 'Instant' })).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => shownLines(gather)).toHaveLength(4);
  await expect(gather.getByRole('button', { name: 'Run' })).toBeFocused();

  const edit = gather.getByRole('button', { name: 'Edit' });
  await edit.focus();
  await page.keyboard.press('Enter');
  const editor = gather.getByRole('textbox');
  await expect(editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('console.log("by keyboard");');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => shownLines(gather)).toEqual([[0, 'by keyboard']]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('a run is gone through by keyboard alone: run, console, line, lane, player', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await tabTo(page, gather.getByRole('button', { name: 'Run' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const slider = gather.locator('course-player').getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', /the run is over/);

  await page.keyboard.press('Shift+Tab');
  const line = (n: number) => gather.locator(`[data-part="line-number"][data-line="${n}"]`);
  await expect(line(1)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', /^0\.0 s\./);
  await expect(line(10)).toBeFocused();

  const lane = gather.getByRole('button', { name: /^main program\. started/ });
  await tabTo(page, gather.locator('course-timeline [data-part="timeline"]'));
  while (!(await lane.evaluate((element) => element.matches(':focus')))) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', /calls task\("B", 1000\)/);

  await tabTo(page, gather.locator('course-player'));
  while (!(await slider.evaluate((element) => element.matches(':focus')))) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /prints “B start”/);
  expect(await shownLines(gather)).toEqual([
    [0, 'A start'],
    [0, 'B start'],
  ]);
});

test('a question is answered by keyboard alone, and the focus stays in it', async ({ page }) => {
  await page.goto(lesson('ko', '03-gather'));
  const question = page.locator('[data-part="question"][data-type="choose-one"]').last();
  const radios = question.getByRole('radio');
  await tabTo(page, radios.first(), 300);
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(question.locator('[data-part="check"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question.locator('[data-part="feedback"]:visible')).not.toHaveCount(0);
  expect(await question.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await expect(page.locator('course-quiz').last().locator('[role="status"]')).not.toBeEmpty();
});
