import { expect, test, type Page } from 'playwright/test';
import { lesson, playInstantly, runnable, runSource } from './support/course.ts';

/** The course goes on: a program runs, a question can be answered. */
async function expectWorking(page: Page): Promise<void> {
  const gather = runnable(page, 'gather');
  await playInstantly(gather);
  expect((await runSource(gather, "console.log('works')")).end.reason).toBe('completed');
  const question = page.locator('[data-part="question"]').first();
  await question.locator('[data-correct] input').first().check();
  await question.locator('[data-part="check"]').click();
  await expect(question).toHaveAttribute('data-phase', 'right');
}

const address = lesson('en', '03-gather');

test('storage that throws is said once, and the course goes on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await expectWorking(page);
  await expect(page.locator('course-storage-notice [data-trouble="unavailable"]')).toBeVisible();
});

test('full storage is said, and the course goes on in memory', async ({ page }) => {
  await page.goto(address);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await expectWorking(page);
  await expect(page.locator('course-storage-notice [data-trouble="full"]')).toBeVisible();
});

test('what cannot be read is put aside, not deleted', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('awaitable:answers')) localStorage.setItem('awaitable:answers', '{half');
  });
  await page.goto(address);
  await expectWorking(page);
  const kept = await page.evaluate(() =>
    Object.entries<unknown>({ ...localStorage }).filter(([key]) =>
      key.startsWith('awaitable:answers:unreadable'),
    ),
  );
  expect(kept.map(([, text]) => text)).toEqual(['{half']);
});

test('what a newer version wrote is left alone', async ({ page }) => {
  const newer = '{"version":99,"data":{}}';
  await page.goto(address);
  await page.evaluate((text) => localStorage.setItem('awaitable:answers', text), newer);
  await page.reload();
  await expectWorking(page);
  expect(await page.evaluate(() => localStorage.getItem('awaitable:answers'))).toBe(newer);
});

test('two tabs keep each other’s answers', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  for (const [tab, index] of [
    [page, 1],
    [other, 2],
  ] as const) {
    const question = tab.locator('course-quiz [data-part="question"]').nth(index);
    await question.locator('[data-correct] input').first().check();
    await question.locator('[data-part="check"]').click();
  }
  const stored = await page.evaluate(() => localStorage.getItem('awaitable:answers'));
  expect(Object.keys((JSON.parse(stored!) as { data: object }).data)).toHaveLength(2);
});
