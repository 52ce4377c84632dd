import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { lesson, PAGES, playInstantly, runnable, runSource } from './support/course.ts';

/** What axe finds, one line each: the rule and the element. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('axe finds nothing while and after a program runs, with an error, in the editor and with feedback', async ({
      page,
    }) => {
      await page.goto(lesson('en', '03-gather'));
      const gather = runnable(page, 'gather');
      await gather.getByRole('button', { name: 'Run' }).click();
      await expect(gather.locator('.playhead:not([hidden])')).toBeAttached();
      expect(await violations(page)).toEqual([]);
      await playInstantly(gather);
      await runSource(gather, "console.error('oh');\nnull.x;");
      await page
        .locator('[data-part="question"] [data-part="option"]:not([data-correct]) input')
        .first()
        .check();
      await page.locator('[data-part="check"]').first().click();
      await page.locator('[data-part="more"]').click();
      await page.locator('[data-part="solution"] summary').click();
      await page.locator('.timeline-story summary').first().click();
      expect(await violations(page)).toEqual([]);
    });
  });
}

for (const width of [320, 375, 768, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
    }
  });
}

test('nothing sticks out when text is spaced as a reader may want it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(lesson('en', '03-gather'));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('targets are at least 24 px high and wide', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(lesson('ko', '03-gather'));
  const small = await page
    .locator('button:visible, select:visible, summary:visible, header a:visible, label:has(input):visible')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({
          text: target.textContent?.trim().slice(0, 20),
          box: target.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ text, box }) => `${text}: ${box.width}×${box.height}`),
    );
  expect(small).toEqual([]);
});

test('the page prints its recorded runs', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  await page.emulateMedia({ media: 'print' });
  await expect(runnable(page, 'gather').locator('[data-part="line"]').first()).toBeVisible();
  await expect(runnable(page, 'gather').getByRole('button', { name: 'Run' })).toBeHidden();
});
