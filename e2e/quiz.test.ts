import { expect, test, type Locator, type Page } from 'playwright/test';
import { lesson } from './support/course.ts';

const FIRST = 'course-quiz[data-variant="quiz"] [data-part="question"]';

function options(question: Locator, correct: boolean): Locator {
  return question.locator(`[data-part="option"]${correct ? '[data-correct]' : ':not([data-correct])'}`);
}

async function answer(question: Locator, correct: boolean): Promise<void> {
  if ((await question.getAttribute('data-type')) === 'predict-timeline') return predict(question, correct);
  const chosen = options(question, correct);
  const isMany = (await question.getAttribute('data-type')) === 'choose-many';
  const count = correct && isMany ? await chosen.count() : 1;
  for (let index = 0; index < count; index++) await chosen.nth(index).locator('input').check();
  await question.locator('[data-part="check"]').click();
}

/** Puts the lines in order, with the total; a wrong answer leaves the lines as they are. */
async function predict(question: Locator, correct: boolean): Promise<void> {
  const total = await question.locator('.predict').getAttribute('data-total');
  await question.locator('[data-part="total"]').fill(total!);
  const ids = await question.locator('li[data-t]').evaluateAll((lines) => lines.length);
  for (let id = 0; correct && id < ids; id++) {
    const line = question.locator(`li[data-id="${id}"]`);
    const place = () => line.evaluate((item) => [...item.parentElement!.children].indexOf(item));
    for (let at = await place(); at > id; at--) await line.locator('[data-part="up"]').click();
  }
  for (const line of await question.locator('li[data-id]:not([data-t])').all()) {
    const isOut = () => line.evaluate((item) => item.previousElementSibling?.matches('[data-part="fence"]'));
    while (correct && !(await isOut())) await line.locator('[data-part="down"]').click();
  }
  await question.locator('[data-part="check"]').click();
}

async function open(page: Page): Promise<Locator> {
  await page.goto(lesson('en', '03-gather'));
  return page.locator(FIRST);
}

test('a wrong answer says why beside the option, keeps the key to itself, and can be tried again', async ({
  page,
}) => {
  const question = (await open(page)).and(page.locator('[data-type="choose-one"]')).first();
  await answer(question, false);
  await expect(question.locator('[data-part="feedback"]:visible')).toHaveCount(1);
  await expect(options(question, false).first().locator('[data-part="feedback"]')).toBeVisible();
  await expect(options(question, true).locator('[data-part="feedback"]')).toBeHidden();
  await question.getByRole('button', { name: 'Try again' }).click();
  await answer(question, true);
  await expect(options(question, true).locator('[data-part="feedback"]')).toBeVisible();
  await expect(question).toHaveAttribute('data-phase', 'right');
});

test('giving up shows the key and the reason of every option', async ({ page }) => {
  const question = (await open(page)).first();
  await answer(question, false);
  await question.getByRole('button', { name: 'Show the answer' }).click();
  const feedback = question.locator('[data-part="feedback"]');
  await expect(question.locator('[data-part="feedback"]:visible')).toHaveCount(await feedback.count());
});

test('answers are kept over a reload, and a whole right quiz sums up and finishes the lesson’s questions', async ({
  page,
}) => {
  const questions = await open(page);
  const count = await questions.count();
  for (let index = 0; index < count; index++) await answer(questions.nth(index), true);
  await expect(page.locator('[data-part="summary"]')).toContainText(`${count}`);
  await page.reload();
  for (let index = 0; index < count; index++) {
    await expect(questions.nth(index)).toHaveAttribute('data-phase', 'right');
  }
});

test('only what was wrong is asked again', async ({ page }) => {
  const questions = await open(page);
  const count = await questions.count();
  for (let index = 0; index < count; index++) await answer(questions.nth(index), index > 0);
  await questions.first().getByRole('button', { name: 'Show the answer' }).click();
  await page.locator('[data-part="retry"]').click();
  await expect(questions.first()).toHaveAttribute('data-phase', 'open');
  await expect(questions.nth(1)).toHaveAttribute('data-phase', 'right');
});

test('the key of a predict question is what the program printed', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const question = page.locator('[data-part="question"][data-id="guess-order"]');
  const texts = await options(question, true).locator('.line .text').allTextContents();
  expect(texts).toEqual(['A start', 'B start', 'B done', 'A done']);
});

test('an answer to a question that was reworded since is dropped', async ({ page }) => {
  const question = (await open(page)).first();
  await answer(question, true);
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('awaitable:answers')!) as {
      data: Record<string, { hash: string }>;
    };
    for (const entry of Object.values(stored.data)) entry.hash = 'stale';
    localStorage.setItem('awaitable:answers', JSON.stringify(stored));
  });
  await page.reload();
  await page.mouse.move(5, 5);
  await expect(question).toHaveAttribute('data-phase', 'open');
  await expect(question.locator('input:checked')).toHaveCount(0);
});

test('the first click counts, however early it comes', async ({ page }) => {
  // Everything after the page itself takes its time, as on a slow line.
  await page.route('**/_astro/*live*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const question = (await open(page)).first();
  await options(question, true).first().locator('input').check();
  await question.locator('[data-part="check"]').click();
  await expect(question).not.toHaveAttribute('data-phase', 'open');
});
