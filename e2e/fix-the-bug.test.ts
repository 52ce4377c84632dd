import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { expectClean } from './support/clean.ts';
import { LANGUAGES, lesson } from './support/course.ts';
import { checkWithoutRunner } from './support/judged.ts';

const SLUG = '06-never-awaited';
const QUESTION = '[data-part="question"][data-id="fix-load"]';

const snippet = (name: string, language = 'en') =>
  readFileSync(`src/content/lessons/${SLUG}/snippets/${name}.${language}.ts`, 'utf8').trimEnd();

async function open(page: Page, language: (typeof LANGUAGES)[number] = 'en'): Promise<Locator> {
  await page.goto(lesson(language, SLUG));
  await page.mouse.move(5, 5);
  const question = page.locator(QUESTION);
  await expect(question.locator('[data-part="check"]')).toHaveAttribute('aria-disabled', 'false');
  return question;
}

const source = (question: Locator) =>
  question
    .locator('course-editable')
    .evaluate((program) => (program as HTMLElement & { source: string }).source);

/** Puts a program in the place of the one that is there, as a learner does. */
async function write(question: Locator, text: string): Promise<void> {
  const edit = question.getByRole('button', { name: /^(Edit|편집)$/ });
  if (await edit.isVisible()) await edit.click();
  const editor = question.getByRole('textbox');
  await editor.press('ControlOrMeta+A');
  await question.page().keyboard.insertText(text);
  await expect.poll(() => source(question)).toBe(text);
}

async function check(question: Locator, phase: 'right' | 'wrong'): Promise<void> {
  await question.locator('[data-part="check"]').click();
  await expect(question).toHaveAttribute('data-phase', phase);
}

const sentences = (question: Locator) => question.locator('[data-part="result"] .why li');
const outputs = (question: Locator) => question.locator('[data-part="result"] .happened');

test('a program is run and judged at Check only: as it was, changed wrongly, then right; it is there after a reload', async ({
  page,
}) => {
  const question = await open(page);
  const status = page.locator('course-quiz', { has: question }).locator('> [data-part="status"]');
  await expect(question.locator('[data-part="solution"]')).toBeHidden();
  await check(question, 'wrong');
  await expect(sentences(question).first()).toHaveText(/^The program ended with an error\./);
  await expect(sentences(question).nth(1)).toContainText('Error: loading failed');
  await expect(status).toContainText('The program ended with an error.');

  // Who goes on typing tries again, and what was said stays there to be read.
  await write(question, snippet('fix-load-wrong-no-return'));
  await expect(question).toHaveAttribute('data-phase', 'open');
  await expect(sentences(question).first()).toBeVisible();
  await check(question, 'wrong');
  await expect(sentences(question)).toHaveText([/^The output differs\./]);
  await expect(outputs(question)).toContainText(['undefined', 'what is in memo.txt']);
  await page.reload();
  await page.mouse.move(5, 5);
  await expect(question).toHaveAttribute('data-phase', 'wrong');
  await expect(sentences(question)).toHaveText([/^The output differs\./]);
  await expect.poll(() => source(question)).toBe(snippet('fix-load-wrong-no-return'));

  await write(question, snippet('fix-load-solution-then'));
  await check(question, 'right');
  await expect(question.locator('[data-part="why"]')).toContainText('hands the promise over');
  await expect(question.locator('[data-part="solution"]')).toBeHidden();
  await expect(status).toContainText('Right. The return hands the promise over');
  await page.reload();
  await page.mouse.move(5, 5);
  await expect(question).toHaveAttribute('data-phase', 'right');
  await expect.poll(() => source(question)).toBe(snippet('fix-load-solution-then'));
});

test('by keyboard alone: edited, left with Escape and Tab, and checked', async ({ page }) => {
  const question = await open(page);
  await question.getByRole('button', { name: 'Edit' }).focus();
  await page.keyboard.press('Enter');
  const editor = question.getByRole('textbox');
  await expect(editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(snippet('fix-load-solution'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(question.locator('[data-part="check"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'right');
  await expect(question.locator('[data-part="check"]')).toBeFocused();
});

test('the key that runs a program checks it here, and leaves the focus in the editor', async ({ page }) => {
  const question = await open(page);
  await write(question, snippet('fix-load-solution'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(question).toHaveAttribute('data-phase', 'right');
  await expect(question.getByRole('textbox')).toBeFocused();
});

test('giving up shows the solution beside the learner’s own program, which stays', async ({ page }) => {
  const question = await open(page);
  const mine = `${snippet('fix-load')}\n// mine`;
  await write(question, mine);
  await check(question, 'wrong');
  await question.getByRole('button', { name: 'Show the answer' }).click();
  await expect(question).toHaveAttribute('data-phase', 'shown');
  const difference = question.getByRole('list', { name: /differs/ });
  await expect(difference.locator('[data-kind="added"] code')).toHaveText(['    return await load(file);']);
  await expect(difference.locator('[data-kind="removed"] code')).toHaveText([
    '    return load(file);',
    '// mine',
  ]);
  await expect(question.locator('[data-part="why"]')).toBeVisible();
  expect(await source(question)).toBe(mine);

  await question.getByRole('button', { name: 'Answer again' }).click();
  await expect(difference).toBeHidden();
  expect(await source(question)).toBe(mine);
  await question.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => source(question)).toBe(snippet('fix-load'));
  await question.getByRole('button', { name: 'Bring my code back' }).click();
  await expect.poll(() => source(question)).toBe(mine);
});

test('a runner that cannot be loaded says so, judges nothing, and is there at the next try', async ({
  page,
}) => {
  const question = await checkWithoutRunner(page, () => open(page));
  await check(question, 'wrong');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of LANGUAGES) {
    test(`axe finds nothing at any phase, in ${colorScheme} and ${language}, on a phone`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 375, height: 800 } });
      const page = await context.newPage();
      const question = await open(page, language);
      const clean = () => expectClean(page, QUESTION);
      await clean();
      await write(question, snippet('fix-load-wrong-below', language));
      await check(question, 'wrong');
      await expect(outputs(question)).toHaveCount(2);
      await clean();
      await question.locator('[data-part="show"]').click();
      await expect(question.locator('[data-part="difference"]')).toBeVisible();
      await clean();
      await context.close();
    });
  }
}

test('without JavaScript the program, the solution and the reason can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson('en', SLUG));
  const question = page.locator(QUESTION);
  await expect(question.locator('.program')).toContainText('return load(file);');
  await question.locator('summary').click();
  await expect(question.locator('details pre')).toHaveText(snippet('fix-load-solution'));
  await expect(question.locator('details')).toContainText('hands the promise over');
  await context.close();
});
