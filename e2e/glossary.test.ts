import { expect, test } from 'playwright/test';
import { lesson, LANGUAGES } from './support/course.ts';

const definition = '[role="tooltip"]';

for (const language of LANGUAGES) {
  test(`a marked word is explained on focus and on hover, and leads to the glossary, in ${language}`, async ({
    page,
  }) => {
    await page.goto(lesson(language, '04-create-task'));
    await page.mouse.wheel(0, 10);
    const word = page.locator('a.term[href$="#event-loop"]');
    const box = page.locator(definition);
    await expect(box).toBeAttached();
    await expect(box).toBeHidden();
    await page.keyboard.press('Tab');
    await word.focus();
    await expect(box).toBeVisible();
    await expect(word).toHaveAccessibleDescription(/./);
    await expect(box).toContainText(language === 'ko' ? '이벤트 루프' : 'event loop');
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await word.hover();
    await expect(box).toBeVisible();
    // The pointer may go into the box without losing it.
    await box.hover();
    await page.waitForTimeout(400);
    await expect(box).toBeVisible();
    await box.getByRole('link').click();
    await expect(page).toHaveURL(`/${language}/glossary/#event-loop`);
    await expect(page.locator('#event-loop')).toBeInViewport();
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 700 } });

  test('the first tap explains the word, within the window; a tap elsewhere takes it away', async ({
    page,
  }) => {
    await page.goto(lesson('ko', '04-create-task'));
    const words = page.locator('main a.term');
    await words.first().scrollIntoViewIfNeeded();
    await page.touchscreen.tap(5, 300);
    const box = page.locator(definition);
    await expect(box).toBeAttached();
    for (const word of await words.all()) {
      await word.tap();
      await expect(box).toBeVisible();
      const place = await box.boundingBox();
      expect(place!.x).toBeGreaterThanOrEqual(0);
      expect(place!.x + place!.width).toBeLessThanOrEqual(375);
      await page.touchscreen.tap(5, 300);
      await expect(box).toBeHidden();
    }
    await expect(page).toHaveURL(/04-create-task/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a marked word leads to the glossary, and from there to the lesson that teaches it', async ({
    page,
  }) => {
    await page.goto(lesson('en', '04-create-task'));
    await page.locator('a.term[href$="#event-loop"]').click();
    await expect(page).toHaveURL('/en/glossary/#event-loop');
    await page.locator('#task').getByRole('link').click();
    await expect(page).toHaveURL(lesson('en', '04-create-task'));
  });
});
