import { expect, test, type Locator, type Page } from 'playwright/test';
import { expectClean } from './support/clean.ts';
import type { LANGUAGES } from './support/course.ts';
import { lesson } from './support/course.ts';

const QUESTION = '[data-part="question"][data-id="guess-chains"]';

async function open(page: Page, language: (typeof LANGUAGES)[number] = 'en'): Promise<Locator> {
  await page.goto(lesson(language, '08-when-async'));
  await page.mouse.move(5, 5);
  const question = page.locator(QUESTION);
  await expect(question.locator('[data-part="answer"]')).toHaveAttribute('aria-describedby', /./);
  return question;
}

/** The reasons, the hint and the key, as far as they are there. */
const told = (question: Locator) => question.locator('[data-part="known"] > li:visible');

test('an answer is typed, explained, tried again and right, with the keyboard alone; it is there after a reload', async ({
  page,
}) => {
  const question = await open(page);
  const field = question.getByLabel('Your answer, in seconds');
  const status = page.locator('course-quiz').filter({ has: question }).locator('[data-part="status"]');
  await field.focus();
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'open');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription('Write a time in seconds, such as 2 or 1.5.');
  await expect(status).toHaveText('Write a time in seconds, such as 2 or 1.5.');

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('4 s');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'wrong');
  await expect(told(question)).toHaveText([/Not right: 4\.0 s\s*It would be 4 seconds if B started after A/]);
  await expect(field).toHaveAccessibleDescription(/It would be 4 seconds/);
  await expect(status).toContainText('It would be 4 seconds');

  // The focus has stayed in the field: Enter opens it again, with what was typed.
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'open');
  await expect(told(question)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(told(question)).toHaveText([/Look at A alone first/]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2000 ms');
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'right');
  await expect(field).toBeFocused();
  await expect(told(question)).toHaveText([/The answer: 2\.0 s\s*For one person/, /1\.0 s/, /4\.0 s/]);
  await expect(status).toContainText('The answer: 2.0 s For one person');

  await page.reload();
  await page.mouse.move(5, 5);
  await expect(question).toHaveAttribute('data-phase', 'right');
  await expect(field).toHaveValue('2000 ms');
  await expect(told(question)).toHaveCount(3);
});

test('the Korean page takes an answer as people write it', async ({ page }) => {
  const question = await open(page, 'ko');
  await question.getByLabel('내 답 (초)').fill('2초예요.');
  await question.getByRole('button', { name: '확인' }).click();
  await expect(question).toHaveAttribute('data-phase', 'right');
});

test('giving up shows the key and every reason', async ({ page }) => {
  const question = await open(page);
  await question.getByLabel('Your answer').fill('1');
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(told(question)).toHaveText([/Not right: 1\.0 s/]);
  await question.getByRole('button', { name: 'Show the answer' }).click();
  await expect(question).toHaveAttribute('data-phase', 'shown');
  await expect(told(question)).toHaveText([/The answer: 2\.0 s/, /1\.0 s/, /4\.0 s/]);
  await expect(question.getByRole('button', { name: 'Answer again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question.getByLabel('Your answer')).toHaveValue('');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at any phase, in ${colorScheme}, on a phone`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    const question = await open(page, colorScheme === 'light' ? 'ko' : 'en');
    const check = () => expectClean(page, QUESTION);
    await question.locator('[data-part="answer"]').press('Enter');
    await expect(question.locator('[aria-invalid]')).toBeVisible();
    await check();
    await question.locator('[data-part="answer"]').fill('9');
    await question.locator('[data-part="check"]').click();
    await check();
    await question.locator('[data-part="show"]').click();
    await check();
    await context.close();
  });
}

test('without JavaScript the question and its answer can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson('en', '08-when-async'));
  const question = page.locator(QUESTION);
  await expect(question.locator('input')).toBeHidden();
  await question.locator('summary').click();
  await expect(question.locator('details')).toContainText('The answer: 2.0 s');
  await expect(question.locator('details')).toContainText('It would be 4 seconds if B started');
  await context.close();
});
