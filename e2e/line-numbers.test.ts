import { expect, test, type Locator, type Page } from 'playwright/test';
import { lesson, playInstantly, runnable, runSource } from './support/course.ts';

interface Played {
  gather: Locator;
  slider: Locator;
  number: (line: number) => Locator;
  said: Locator;
}

/** Runs the lesson's program, or another, to its end. */
async function played(page: Page, source?: string): Promise<Played> {
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await playInstantly(gather);
  if (source === undefined) await gather.locator('[data-part="run"]').click();
  else await runSource(gather, source);
  const slider = gather.locator('course-player [data-part="slider"]');
  await expect(slider).toHaveAttribute('aria-valuetext', /./);
  return {
    gather,
    slider,
    number: (line) => gather.locator(`[data-part="line-number"][data-line="${line}"]`),
    said: gather.locator('[data-part="line-said"]'),
  };
}

const litLine = (gather: Locator) => gather.locator('[data-part="lit-line"]:not([hidden])');

test('the number of a line goes to each event at it in turn, and round again', async ({ page }) => {
  const { gather, slider, number, said } = await played(page);
  await expect(number(7)).toHaveAccessibleName('Line 7: go to where it ran');
  const moments = [
    ['Line 7: event 1 of 2', '1.0 s. task("B", 1000) prints “B done”.'],
    ['Line 7: event 2 of 2', '2.0 s. task("A", 2000) prints “A done”.'],
    ['Line 7: event 1 of 2', '1.0 s. task("B", 1000) prints “B done”.'],
  ] as const;
  for (const [words, moment] of moments) {
    await number(7).click();
    await expect(said).toHaveText(words);
    await expect(slider).toHaveAttribute('aria-valuetext', moment);
    await expect(litLine(gather)).toHaveAttribute('data-line', '7');
  }
  await gather.locator('course-player [data-part="next"]').click();
  await expect(said).toBeEmpty();
});

test('a line without an event says so and moves nothing', async ({ page }) => {
  const { slider, number, said } = await played(page);
  const before = await slider.getAttribute('aria-valuetext');
  const empty = number(3);
  await expect(empty).toHaveAccessibleName('Line 3: no event');
  await empty.click();
  await expect(said).toHaveText('This run has no event at line 3');
  await expect(slider).toHaveAttribute('aria-valuetext', before!);
});

test('the numbers of lines are one stop of Tab, and the arrow keys go through them', async ({ page }) => {
  const { gather, slider, number } = await played(page);
  await gather.locator('[data-part="code"]').focus();
  await page.keyboard.press('Tab');
  await expect(number(1)).toBeFocused();
  for (let line = 1; line < 5; line++) await page.keyboard.press('ArrowDown');
  await expect(number(5)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', '0.0 s. task("A", 2000) prints “A start”.');
  await expect(number(5)).toBeFocused();
  await page.keyboard.press('Tab');
  expect(
    await gather.locator('[data-part="lines-run"]').evaluate((box) => box.matches(':focus-within')),
  ).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await expect(number(5)).toBeFocused();
});

test('a click on the code opens the editor, whose numbers lead as well until the code is changed', async ({
  page,
}) => {
  const { gather, slider, number } = await played(page);
  await gather
    .locator('[data-part="code"] .line')
    .nth(4)
    .click({ position: { x: 120, y: 8 } });
  const editor = gather.getByRole('textbox', { name: /Code editor/ });
  await expect(editor).toBeFocused();
  const [own, inGutter] = await Promise.all([
    number(7).boundingBox(),
    gather.locator('.cm-lineNumbers .cm-gutterElement:visible').nth(6).boundingBox(),
  ]);
  expect(Math.abs(own!.y - inGutter!.y)).toBeLessThan(1.5);
  await number(7).click();
  await expect(slider).toHaveAttribute('aria-valuetext', '1.0 s. task("B", 1000) prints “B done”.');
  await editor.focus();
  await page.keyboard.type(' ');
  await expect(number(7)).toHaveCount(0);
  await expect(litLine(gather)).toHaveCount(0);
  await gather.locator('course-player [data-part="next"]').click();
  await expect(litLine(gather)).toHaveCount(0);
  await gather.locator('[data-part="run"]').click();
  await expect(number(7)).toHaveCount(1);
});

test('a program of many lines has its numbers as ever, and no buttons', async ({ page }) => {
  const { number } = await played(page, `${'\n'.repeat(700)}console.log('deep');`);
  await expect(number(1)).toHaveCount(0);
});
