import { expect, test } from 'playwright/test';
import { LANGUAGES, LESSONS, lesson, runnable, shownLines } from './support/course.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [language, start, done] of [
    ['en', 'start', 'done'],
    ['ko', '시작', '완료'],
  ] as const) {
    test(`the ${language} lesson shows what gather prints and when, and its timeline`, async ({ page }) => {
      await page.goto(lesson(language, '03-gather'));
      const gather = runnable(page, 'gather');
      expect(await shownLines(gather)).toEqual([
        [0, `A ${start}`],
        [0, `B ${start}`],
        [1000, `B ${done}`],
        [2000, `A ${done}`],
      ]);
      await expect(gather.locator('[data-part="output"]')).toBeVisible();
      await expect(gather.locator('.timeline-drawing .lane')).toHaveCount(3);
      await expect(gather.locator('.timeline-drawing')).toBeVisible();
    });
  }

  test('waiting one by one is shown to take three seconds', async ({ page }) => {
    await page.goto(lesson('en', '03-gather'));
    expect((await shownLines(runnable(page, 'one-by-one'))).at(-1)?.[0]).toBe(3000);
  });

  test('each question can be read with its answers and reasons, and nothing that needs a script is there', async ({
    page,
  }) => {
    await page.goto(lesson('ko', '04-create-task'));
    const questions = page.locator('course-quiz [data-part="question"]');
    const answers = questions.locator('details');
    expect(await questions.count()).toBeGreaterThan(5);
    await expect(answers).toHaveCount(await questions.count());
    await answers.first().locator('summary').click();
    await expect(answers.first().locator('li').first()).toBeVisible();
    await expect(page.locator('[data-part="run"]').first()).toBeHidden();
    await expect(page.locator('[data-part="check"]').first()).toBeHidden();
  });

  test('the root leads to both languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: '한국어' })).toHaveAttribute('href', '/ko/');
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/');
  });
});

for (const language of LANGUAGES) {
  test(`the ${language} course map links the lessons that are there and only names those that are coming`, async ({
    page,
  }) => {
    await page.goto(`/${language}/course/`);
    await expect(page.locator('main ol > li')).toHaveCount(8);
    const links = page.locator('main ol a');
    await expect(links).toHaveCount(LESSONS.length);
    for (const [index, slug] of LESSONS.entries()) {
      await expect(links.nth(index)).toHaveAttribute('href', lesson(language, slug));
    }
  });
}

test('every link of every page leads to a page, and to a place that is there', async ({ page, request }) => {
  const seen = new Set<string>();
  const waiting = ['/en/', '/ko/'];
  while (waiting.length > 0) {
    const address = waiting.pop()!;
    if (seen.has(address)) continue;
    seen.add(address);
    const [path, hash] = address.split('#');
    expect((await request.get(path!)).status(), address).toBe(200);
    await page.goto(path!);
    if (hash) await expect(page.locator(`[id="${hash}"]`), address).toHaveCount(1);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    // Other sites are linked to, not asked.
    const own = hrefs.filter((href) => !href.includes('://'));
    waiting.push(...own.map((href) => (href.startsWith('#') ? `${path}${href}` : href)));
  }
  expect([...seen].filter((address) => address.includes('/lessons/')).length).toBeGreaterThanOrEqual(4);
});

test('an unknown address says so in both languages and leads home', async ({ page }) => {
  const response = await page.goto('/ko/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading')).toHaveCount(2);
  await page.getByRole('link').first().click();
  await expect(page).toHaveURL('/ko/');
});
