import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { LANGUAGES, lesson } from './support/course.ts';

async function open(page: Page, id = 'three-timeline'): Promise<Locator> {
  await page.goto(lesson('en', id === 'three-timeline' ? '03-gather' : '04-create-task'));
  await page.mouse.move(5, 5);
  const question = page.locator(`[data-part="question"][data-id="${id}"]`);
  await expect(button(question, 'Up').first()).toBeVisible();
  return question;
}

const button = (question: Locator, way: 'Up' | 'Down', text = '') =>
  question.getByRole('button', { name: `${way}: ${text}` });

/** The texts of the list from top to bottom, with the fence among them. */
function order(question: Locator): Promise<string[]> {
  return question
    .locator('[data-part="lines"] > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('.text')?.textContent ?? '—'));
}

const RIGHT = ['B done', 'C done', 'A done', 'A B C', '—', 'B C A'];

/** Moves each line up to its place, with buttons. */
async function arrange(question: Locator, wanted: readonly string[]): Promise<void> {
  for (const [place, text] of wanted.entries()) {
    if (text === '—') continue;
    let at = (await order(question)).indexOf(text);
    for (; at > place; at--) await button(question, 'Up', text).click();
    for (; at < place; at++) await button(question, 'Down', text).click();
  }
}

test('a wrong prediction is explained from the run, tried again, and right', async ({ page }) => {
  const question = await open(page);
  await arrange(question, ['A done', 'B done', 'C done', 'A B C', '—', 'B C A']);
  await question.getByLabel('Total time').fill('3');
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toHaveAttribute('data-phase', 'wrong');
  const differences = question.locator('[data-part="differences"] li');
  await expect(differences).toHaveText([
    '“C done” comes before “A done”: the timer of task("C", 2000) was due at 2.0 s, that of task("A", 3000) at 3.0 s.',
  ]);
  await expect(question.locator('[data-mark="wrong"]')).toHaveText([/A done.*out of place/]);
  await expect(question.locator('[data-part="happened"]')).toHaveCount(0);

  await question.getByRole('button', { name: 'Try again' }).click();
  // What was right is not asked again.
  await expect(question.getByLabel('Total time')).toHaveValue('3');
  await expect(question.getByLabel('Total time')).toHaveAttribute('readonly');
  await arrange(question, RIGHT);
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toHaveAttribute('data-phase', 'right');
  await expect(question.locator('[data-part="happened"] li')).toHaveText([
    '1.0 sB done',
    '2.0 sC done',
    '3.0 sA done',
    '3.0 sA B C',
  ]);

  await page.reload();
  await page.mouse.move(5, 5);
  await expect(question).toHaveAttribute('data-phase', 'right');
  expect(await order(question)).toEqual(RIGHT);
});

test('by keyboard alone: a line keeps the focus while it moves, its place is told, and Enter checks', async ({
  page,
}) => {
  const question = await open(page, 'two-jobs-timeline');
  const status = page.locator('.quiz-section [data-part="status"]');
  const wanted = ['A start', 'B start', 'B done', 'main logic', 'A done', 'end'];
  for (const [place, text] of wanted.entries()) {
    const up = button(question, 'Up', text);
    await up.focus();
    for (let at = (await order(question)).indexOf(text); at > place; at--) {
      await page.keyboard.press('Enter');
      await expect(up).toBeFocused();
      await expect(status).toHaveText(`“${text}”: place ${at} of 6.`);
    }
  }
  expect(await order(question)).toEqual(wanted);
  await question.getByLabel('Total time').focus();
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'open');
  await expect(status).toHaveText(/total time in seconds/);
  await expect(question.getByLabel('Total time')).toHaveValue('one');
  await expect(question.getByLabel('Total time')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1.5');
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'wrong');
  await expect(status).toContainText('The run takes less than 1.5 s: job("A", 1000) and job("B", 500) wait');
  await question.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  // The order was right: only the total is asked.
  await expect(button(question, 'Up', 'end')).toBeHidden();
  await question.getByLabel('Total time').focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'right');
});

test('a line is dragged to its place', async ({ page }) => {
  const question = await open(page);
  const before = await order(question);
  const lines = question.locator('[data-part="lines"] > li');
  await lines.first().scrollIntoViewIfNeeded();
  const from = (await lines.first().locator('.grip').boundingBox())!;
  const to = (await lines.nth(2).boundingBox())!;
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, to.y + to.height - 2, { steps: 6 });
  await page.mouse.up();
  expect(await order(question)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
});

test('giving up lays the guess beside what happened', async ({ page }) => {
  const question = await open(page);
  await question.getByLabel('Total time').fill('6');
  await question.getByRole('button', { name: 'Check' }).click();
  await question.getByRole('button', { name: 'Show the answer' }).click();
  await expect(question.locator('[data-part="happened"]')).toContainText('Total time: 3.0 s');
  await expect(question.locator('[data-part="differences"]')).toContainText(
    'The total is 3.0 s and not 6.0 s',
  );
  const overlay = question.locator('[data-part="overlay"]');
  await expect(overlay.locator('.of-total .words')).toHaveText('guessed 6.0 s, took 3.0 s');
  const widths = await overlay
    .locator('.of-total .track span')
    .evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).style.inlineSize));
  expect(widths).toEqual(['50%', '100%']);
  await expect(overlay.locator('li:not(.axis, .of-total) .actual')).toHaveCount(4);
  await expect(question.locator('[data-part="differences"]')).toContainText('the order of finishing');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of LANGUAGES) {
    test(`axe finds nothing at any phase, in ${colorScheme} and ${language}, on a phone`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 375, height: 800 } });
      const page = await context.newPage();
      await page.goto(lesson(language, '03-gather'));
      await page.mouse.move(5, 5);
      const question = page.locator('[data-type="predict-timeline"]');
      const check = async () => {
        const { violations } = await new AxeBuilder({ page })
          .include('[data-type="predict-timeline"]')
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      };
      await expect(question.locator('button[aria-label]').first()).toBeVisible();
      await check();
      await question.locator('[data-part="total"]').fill('6');
      await question.locator('[data-part="check"]').click();
      await expect(question.locator('[data-part="differences"]')).toBeVisible();
      await check();
      await question.locator('[data-part="show"]').click();
      await expect(question.locator('[data-part="happened"]')).toBeVisible();
      await check();
      await context.close();
    });
  }
}

test('without JavaScript the question and its answer can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson('en', '03-gather'));
  const question = page.locator('[data-type="predict-timeline"]');
  await expect(question.getByText('B C A').first()).toBeVisible();
  await question.locator('summary').click();
  await expect(question.locator('details')).toContainText('1.0 s B done');
  await expect(question.locator('details')).toContainText('Total time: 3.0 s');
  await expect(question.locator('details')).toContainText('the order of finishing');
  await context.close();
});
