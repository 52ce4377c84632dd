import { expect, test, type Locator, type Page } from 'playwright/test';
import { lesson, playInstantly, runnable, shownLines } from './support/course.ts';

/** Opens a lesson, waits until its program stands ready, and gives the Run button's middle. */
async function ready(page: Page): Promise<{ gather: Locator; x: number; y: number }> {
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await playInstantly(gather);
  const run = gather.getByRole('button', { name: 'Run' });
  await run.hover();
  await page.waitForLoadState('networkidle');
  const box = (await run.boundingBox())!;
  return { gather, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const state = (program: Locator) => program.locator('[data-part="status"]');

test('a button that goes down shows nothing; when it comes up, all is there in the same moment', async ({
  page,
}) => {
  const { gather } = await ready(page);
  await gather.evaluate((element) => {
    const button = element.querySelector('[data-part="run"]')!;
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  });
  await page.waitForTimeout(500);
  await expect(state(gather)).toHaveAttribute('data-state', 'idle');
  await expect(gather.locator('[data-part="line"]').first()).toBeHidden();
  // No macrotask lies between the click and the look at the lines.
  const lines = await gather.evaluate(async (element) => {
    element.querySelector<HTMLElement>('[data-part="run"]')!.click();
    for (let tick = 0; tick < 20; tick++) await Promise.resolve();
    return [...element.querySelectorAll('[data-part="line"] .text')].map(({ textContent }) => textContent);
  });
  expect(lines).toEqual(['A start', 'B start', 'B done', 'A done']);
});

test('a press that is taken back runs nothing', async ({ page }) => {
  const { gather, x, y } = await ready(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await page.waitForTimeout(300);
  await expect(state(gather)).toHaveAttribute('data-state', 'idle');
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect.poll(async () => (await shownLines(gather)).length).toBe(4);
});

test('what was edited between two presses is what runs', async ({ page }) => {
  const { gather, x, y } = await ready(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await gather.evaluate((element) => {
    (element as HTMLElement & { source: string }).source = 'console.log("edited")';
  });
  await page.mouse.up();
  await expect.poll(() => shownLines(gather)).toEqual([[0, 'edited']]);
});

test('an endless loop that was only pressed on ends, and the next run is right', async ({ page }) => {
  const { gather } = await ready(page);
  await gather.evaluate((element) => {
    (element as HTMLElement & { source: string }).source = 'while (true) {}';
    const button = element.querySelector('[data-part="run"]')!;
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  });
  await page.waitForTimeout(100);
  await gather.evaluate((element) => {
    (element as HTMLElement & { source: string }).source = 'console.log("next")';
  });
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect.poll(() => shownLines(gather)).toEqual([[0, 'next']]);
});
