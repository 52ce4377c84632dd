import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { lesson, playInstantly, runnable, shownLines } from './support/course.ts';

interface Player {
  gather: Locator;
  player: Locator;
  slider: Locator;
}

/** Runs the program of a lesson to its end; its player is there then. */
async function played(page: Page, language: 'ko' | 'en' = 'en'): Promise<Player> {
  await page.goto(lesson(language, '03-gather'));
  const gather = runnable(page, 'gather');
  await playInstantly(gather);
  await gather.locator('[data-part="run"]').click();
  const player = gather.locator('course-player');
  const slider = player.locator('[data-part="slider"]');
  await expect(slider).toHaveAttribute('aria-valuetext', /./);
  return { gather, player, slider };
}

/** What a player shows: the sentence, and each list of the event loop. */
const shown = (player: Locator) =>
  player.evaluate((element) => {
    const text = (name: string) =>
      [...element.shadowRoot!.querySelectorAll(`[data-part="${name}"]`)].map((part) => part.textContent);
    return ['count', 'sentence', 'stack', 'microtasks', 'timers'].flatMap(text);
  });

const litLine = (gather: Locator) =>
  gather.locator('[data-part="lit-line"]').getAttribute('data-line', { timeout: 1000 });

test('after a run every event of it can be gone to by the keyboard alone', async ({ page }) => {
  const { gather, player, slider } = await played(page);
  await expect(slider).toHaveAttribute('aria-valuetext', '2.0 s. Nothing is left to do: the run is over.');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    '0.0 s. The program starts: the engine runs it from its first line.',
  );
  expect(await shownLines(gather)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '0.0 s. task("A", 2000) prints “A start”.');
  expect(await shownLines(gather)).toEqual([[0, 'A start']]);
  expect(await litLine(gather)).toBe('5');
  await expect(player.locator('[data-part="stack"] li')).toHaveText(['task("A", 2000)', 'main program']);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^2\.0 s\. Its timer has fired, so task\("A", 2000\)/,
  );
  expect(await shownLines(gather)).toEqual([
    [0, 'A start'],
    [0, 'B start'],
    [1000, 'B done'],
  ]);
  await expect(gather.locator('.playhead:not([hidden])')).toBeAttached();
  await page.keyboard.press('End');
  expect(await shownLines(gather)).toHaveLength(4);
  await expect(gather.locator('.playhead')).toHaveAttribute('hidden');
});

test('Space plays and stops while the player has the focus, and scrolls the page elsewhere', async ({
  page,
}) => {
  const { gather, player, slider } = await played(page);
  await gather.locator('[data-part="speed"] input[value="1"]').check({ force: true });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(player.locator('[data-part="play"]')).toHaveAccessibleName('Pause');
  await expect.poll(() => shownLines(gather)).toHaveLength(2);
  await page.keyboard.press('Space');
  await expect(player.locator('[data-part="play"]')).toHaveAccessibleName('Play');
  const before = await shown(player);
  await page.waitForTimeout(400);
  expect(await shown(player)).toEqual(before);
});

test('going forward event by event and back shows the same moments', async ({ page }) => {
  const { player, slider } = await played(page);
  await slider.focus();
  await page.keyboard.press('Home');
  const forward = [await shown(player)];
  const next = player.locator('[data-part="next"]');
  while (await next.isEnabled()) {
    await next.click();
    forward.push(await shown(player));
  }
  expect(forward).toHaveLength(22);
  const back = [await shown(player)];
  const previous = player.locator('[data-part="previous"]');
  while (await previous.isEnabled()) {
    await previous.click();
    back.push(await shown(player));
  }
  expect(back.reverse()).toEqual(forward);
});

test('a line of the console and a place on the timeline are gone to by pointing at them', async ({
  page,
}) => {
  const { gather, slider } = await played(page);
  await gather.locator('[data-part="line"]').filter({ hasText: 'B done' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', '1.0 s. task("B", 1000) prints “B done”.');
  expect(await litLine(gather)).toBe('7');
  const drawing = gather.locator('.timeline-drawing').first();
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  await page.mouse.move(box.x + box.width / 4, box.y + 60);
  await page.mouse.down();
  expect(await shownLines(gather)).toHaveLength(2);
  await page.mouse.move(box.x + box.width * 0.75, box.y + 60, { steps: 4 });
  await expect.poll(() => shownLines(gather)).toHaveLength(3);
  await page.mouse.up();
});

test('slow motion shows one event after the other, and stops when asked', async ({ page }) => {
  const { player } = await played(page);
  const slow = player.locator('[data-part="slow"]');
  await slow.click();
  await expect(slow).toHaveAttribute('aria-pressed', 'true');
  await expect(player.locator('[data-part="count"]')).toHaveText('2 of 21');
  await slow.click();
  await expect(slow).toHaveAttribute('aria-pressed', 'false');
});

test('a run that is interrupted by pointing at the timeline is over, and keeps that moment', async ({
  page,
}) => {
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await gather.locator('[data-part="run"]').click();
  await expect.poll(() => shownLines(gather)).toHaveLength(2);
  await gather.locator('course-player [data-part="next"]').click();
  await expect(gather.locator('[data-part="status"]')).toHaveText('Finished in 2.0 s');
  expect((await shownLines(gather)).length).toBeLessThan(4);
});

test('the link of a moment leads to it, unless the reader has an own version of the program', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { gather, player, slider } = await played(page);
  await slider.focus();
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowLeft');
  const told = await slider.getAttribute('aria-valuetext');
  await player.locator('[data-part="link"]').click();
  await expect(player.locator('[data-part="link"]')).toHaveText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe('#t=gather:12');

  const other = await context.newPage();
  await other.goto(link);
  const there = runnable(other, 'gather').locator('course-player [data-part="slider"]');
  await expect(there).toHaveAttribute('aria-valuetext', told!);
  await expect(runnable(other, 'gather')).toBeInViewport();
  await other.close();

  await gather.evaluate(
    (element) => ((element as HTMLElement & { source: string }).source = 'console.log(1)'),
  );
  await expect(gather.locator('[data-part="edited"]')).toBeVisible();
  await page.waitForTimeout(600);
  const third = await context.newPage();
  await third.goto(link);
  await third.waitForLoadState('networkidle');
  await expect(runnable(third, 'gather').locator('[data-part="edited"]')).toBeVisible();
  await expect(runnable(third, 'gather').locator('[data-part="status"]')).toHaveAttribute(
    'data-state',
    'idle',
  );
});

for (const language of ['ko', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${language} in ${colorScheme}, with a player in the middle of a run`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const { gather, slider } = await played(page, language);
      await gather.locator('[data-part="line-number"][data-line="6"]').click();
      await slider.focus();
      for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
      await gather.locator('[data-part="line-number"][data-line="3"]').click();
      await expect(gather.locator('[data-part="line-said"]')).not.toBeEmpty();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .include('course-runnable')
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
