import { expect, test } from 'playwright/test';
import { lesson } from './support/course.ts';

test.describe('the root', () => {
  for (const [locale, language] of [
    ['ko-KR', 'ko'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale });
      test(`leads a ${locale} browser to ${language}`, async ({ page }) => {
        await page.goto('/');
        await expect(page).toHaveURL(`/${language}/`);
      });
    });
  }

  test('leads to the language chosen before', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page).toHaveURL('/ko/');
    await page.goto('/');
    await expect(page).toHaveURL('/ko/');
  });
});

test('the language switch keeps the place in the lesson', async ({ page }) => {
  await page.goto(lesson('ko', '03-gather'));
  await page.locator('#step-2').evaluate((step) => step.scrollIntoView());
  // By hand: Playwright's own click would scroll first.
  const box = (await page.getByRole('link', { name: 'English' }).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(`${lesson('en', '03-gather')}#step-2`);
  await expect(page.locator('#step-2')).toBeInViewport();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a chosen theme is there before anything is painted, on every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  // Without the page's own script nothing but the head can have set it.
  await page.route('**/_astro/*', (route) => route.abort());
  await page.goto('/ko/course/');
  expect(await ground()).toBe(dark);
});

test('without a choice the theme is the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/');
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await scheme();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await scheme()).not.toBe(dark);
});

test('home leads back to the lesson and the step where the reader was, and the map says how far they are', async ({
  page,
}) => {
  await page.goto('/en/');
  await expect(page.locator('course-continue')).toBeHidden();
  await page.goto(lesson('en', '04-create-task'));
  await page.locator('#step-2').evaluate((step) => step.scrollIntoView());
  await expect.poll(() => page.evaluate(() => localStorage.getItem('awaitable:visits'))).toContain('step-2');
  await page.goto('/en/');
  const back = page.locator('course-continue a:visible');
  await expect(back).toHaveJSProperty('hash', '#step-2');
  await expect(back).toHaveJSProperty('pathname', lesson('en', '04-create-task'));
  await page.goto('/en/course/');
  await page.mouse.move(9, 9);
  const stateOf = (slug: string) => page.locator(`course-progress[data-lesson="${slug}"] [data-of]:visible`);
  await expect(stateOf('03-gather')).toHaveText('Not started');
  await expect(stateOf('04-create-task')).toHaveText('Started');
});

test('a lesson is done when its quiz and its exercise are', async ({ page }) => {
  await page.goto('/en/course/');
  const last = page.locator('course-progress').last();
  const {
    lesson: slug,
    questions,
    exercises,
  } = await last.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  await page.evaluate(
    ([lessonSlug, questionIds, exerciseIds]) => {
      const answer = {
        hash: 'x',
        chosen: ['x'],
        right: true,
        gaveUp: false,
        firstTry: true,
        attempts: 1,
        time: 1,
      };
      const rows = questionIds!.split(' ').map((id) => [`${lessonSlug}/${id}`, answer]);
      const passed = exerciseIds!.split(' ').map((id) => [`${lessonSlug}/${id}`, { time: 1 }]);
      localStorage.setItem(
        'awaitable:answers',
        JSON.stringify({ version: 1, data: Object.fromEntries(rows) as unknown }),
      );
      localStorage.setItem(
        'awaitable:exercises',
        JSON.stringify({ version: 1, data: Object.fromEntries(passed) as unknown }),
      );
    },
    [slug, questions, exercises],
  );
  await page.reload();
  await expect(last.locator('[data-of]:visible')).toHaveText('Done');
});
