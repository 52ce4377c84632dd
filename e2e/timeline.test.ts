import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { lesson, playInstantly, runnable, runSource, shownLines } from './support/course.ts';

/** A program with lanes below lanes, of which one awaits and is woken by another. */
const NESTED = `const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
async function step(name: string) { await sleep(100); console.log(name); }
async function job(name: string) { await step(name + '1'); await step(name + '2'); }
await job('a');`;

const MANY = `const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
async function work(n: number) { await sleep(n * 10); console.log(n); }
await Promise.all(Array.from({ length: 60 }, (_, n) => work(n)));`;

interface Chart {
  program: Locator;
  chart: Locator;
  slider: Locator;
}

/** Runs a program, or the lesson's own, to its end. */
async function chartOf(page: Page, source?: string, language: 'ko' | 'en' = 'en'): Promise<Chart> {
  await page.goto(lesson(language, '03-gather'));
  const program = runnable(page, 'gather');
  await playInstantly(program);
  if (source === undefined) await program.locator('[data-part="run"]').click();
  else await runSource(program, source);
  const slider = program.locator('course-player [data-part="slider"]');
  await expect(slider).toHaveAttribute('aria-valuetext', /./);
  return { program, chart: program.locator('course-timeline'), slider };
}

const left = async (part: Locator): Promise<number> => (await part.boundingBox())!.x;

test('an instant opens by the keyboard into a column for each event, in which the playhead goes on', async ({
  page,
}) => {
  const { chart, slider } = await chartOf(page);
  const instant = chart.getByRole('button', { name: '0.0 s: 9 events' });
  await instant.focus();
  await page.keyboard.press('Enter');
  await expect(instant).toHaveAttribute('aria-expanded', 'true');
  await expect(instant).toBeFocused();
  await expect(chart.locator('.axis .word')).toHaveText([
    ...['call', 'print', 'timer', 'await', 'call', 'print', 'timer', 'await', 'await'],
  ]);
  await slider.focus();
  await page.keyboard.press('Home');
  const places: number[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press('ArrowRight');
    places.push(await left(chart.locator('.playhead')));
  }
  const steps = places.slice(1).map((place, index) => Math.round(place - places[index]!));
  expect(new Set(steps)).toEqual(new Set([54]));
  await instant.click();
  await expect(instant).toHaveAttribute('aria-expanded', 'false');
  await expect(chart.locator('.axis .word')).toHaveCount(0);
});

test('a click on a bar, a mark or a print goes to its event', async ({ page }) => {
  const { program, chart, slider } = await chartOf(page);
  await chart.locator('[data-task="2"] .waiting').click();
  await expect(slider).toHaveAttribute('aria-valuetext', /^0\.0 s\. task\("B", 1000\) waits for a timer/);
  await chart.locator('[data-task="2"] .hit').last().click();
  await expect(slider).toHaveAttribute('aria-valuetext', '1.0 s. task("B", 1000) prints “B done”.');
  expect(await shownLines(program)).toHaveLength(3);
  await chart.locator('[data-task="1"] .cap').click();
  await expect(slider).toHaveAttribute('aria-valuetext', /^2\.0 s\. task\("A", 2000\) is done/);
});

for (const [language, told] of [
  ['en', 'Main program waits for 2 tasks: 1 settled so far, and it still waits for task("A", 2000).'],
  ['ko', '메인 프로그램: 기다리는 태스크 2개 중 1개가 settle됐어요. 아직 기다리는 대상은 task("A", 2000).'],
] as const) {
  test(`arrows and sentences go through Promise.all, in ${language}`, async ({ page }) => {
    const { chart, slider } = await chartOf(page, undefined, language);
    await chart.locator('.name[data-task="0"]').focus();
    await expect(chart.locator('.arrow.awaits')).toHaveCount(2);
    await expect(chart.locator('.arrow.settled')).toHaveCount(1);
    await expect(chart.locator('.arrow.woke')).toHaveCount(1);
    await chart.locator('[data-task="2"] .cap').click();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain(told);
  });
}

test('lanes are gone through, hidden and shown by the keyboard, with their arrows and their words', async ({
  page,
}) => {
  const { chart, slider } = await chartOf(page, NESTED);
  const job = chart.getByRole('button', { name: /^job\("a"\)/ });
  await chart.locator('.name[data-task="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(job).toBeFocused();
  await expect(job).toHaveAccessibleName(
    'job("a"). started by main program. started step("a1"), step("a2"). awaits step("a1"), step("a2"). awaited by main program. woken by step("a1"), step("a2"). woke main program',
  );
  await expect(chart.locator('.arrow.started')).toHaveCount(3);
  await expect(chart.locator('.arrow.awaits')).toHaveCount(3);
  await expect(chart.locator('.arrow.woke')).toHaveCount(3);
  await page.keyboard.press('ArrowLeft');
  await expect(chart.locator('.row')).toHaveCount(2);
  const fold = chart.getByRole('button', { name: 'Show what job("a") started: +2' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(job).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('.row')).toHaveCount(4);
  await page.keyboard.press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', /calls job\("a"\)/);
});

test('the name of a lane is above the veil once the lane has begun', async ({ page }) => {
  const { chart, slider } = await chartOf(page, NESTED);
  const begun = chart.locator('.row.begun .name');
  await expect(begun).toHaveText(['main program', 'job("a")', 'step("a1")', 'step("a2")']);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(begun).toHaveText(['main program']);
  await page.keyboard.press('ArrowRight');
  await expect(begun).toHaveText(['main program', 'job("a")']);
});

test('what a collapsed lane hides is drawn as one line below it', async ({ page }) => {
  const { chart } = await chartOf(page, NESTED);
  await chart.locator('.name[data-task="1"]').focus();
  await page.keyboard.press('ArrowLeft');
  const fold = chart.locator('.fold[data-task="1"]');
  await expect(fold).toHaveText('+2');
  await expect(fold).toHaveAccessibleName('Show what job("a") started: +2. From 0.0 s to 0.2 s');
  await expect(chart.locator('.inside-lived')).toHaveCount(1);
  await expect(chart.locator('.inside-ran')).toHaveCount(3);
});

test('buttons, keys and the wheel with Ctrl zoom, and an ordinary wheel scrolls the page', async ({
  page,
}) => {
  const { chart } = await chartOf(page);
  const drawing = chart.locator('.timeline-drawing');
  const width = async () => Math.round((await drawing.boundingBox())!.width);
  const fit = await width();
  await chart.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeGreaterThan(fit * 1.4);
  await chart.getByRole('button', { name: 'Show the whole timeline' }).click();
  await expect.poll(width).toBe(fit);
  await chart.locator('.name').first().focus();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(fit * 1.4);
  await page.keyboard.press('0');
  await expect.poll(width).toBe(fit);
  await drawing.scrollIntoViewIfNeeded();
  await drawing.hover();
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 80);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(await width()).toBe(fit);
  await drawing.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -80);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(fit * 1.2);
});

test('sixty lanes scroll in their own box, with the axis in sight', async ({ page }) => {
  const { chart } = await chartOf(page, MANY);
  await expect(chart.locator('.row')).toHaveCount(61);
  const view = chart.locator('[data-part="view"]');
  await view.scrollIntoViewIfNeeded();
  const isAxisInSight = async () => {
    const [box, axis] = [(await view.boundingBox())!, (await chart.locator('.axis').boundingBox())!];
    return axis.y + axis.height <= box.y + box.height + 1;
  };
  expect(await isAxisInSight()).toBe(true);
  await chart.locator('.name').first().focus();
  await page.keyboard.press('End');
  await expect(chart.locator('.name[data-task="60"]')).toBeInViewport();
  expect(await isAxisInSight()).toBe(true);
  await expect(chart.locator('.row[data-task="60"] .waiting')).toHaveCount(1);
});

test('the timeline is saved as a picture in two formats', async ({ page }) => {
  const { chart } = await chartOf(page);
  for (const format of ['SVG', 'PNG']) {
    const saved = page.waitForEvent('download');
    await chart.getByRole('button', { name: `Save this timeline as ${format}` }).click();
    expect((await saved).suggestedFilename()).toBe(`timeline.${format.toLowerCase()}`);
  }
});

test('what was run is printed as it was recorded', async ({ page }) => {
  const { chart } = await chartOf(page, NESTED);
  await page.emulateMedia({ media: 'print' });
  await expect(chart.locator('.timeline-box > .timeline-drawing .lane')).toHaveCount(4);
  await expect(chart.locator('.timeline-box > .timeline-drawing')).toBeVisible();
  await expect(chart.locator('[data-part="view"]')).toBeHidden();
});

for (const [language, colorScheme] of [
  ['ko', 'dark'],
  ['en', 'light'],
] as const) {
  test(`axe finds nothing in an open instant with arrows, ${language} in ${colorScheme}, on a phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 375, height: 800 });
    const { chart, slider } = await chartOf(page, NESTED, language);
    await chart.locator('.axis button').first().click();
    await chart.locator('.fold').nth(1).click();
    await slider.focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
    await chart.locator('.name').nth(1).focus();
    const { violations } = await new AxeBuilder({ page }).include('course-runnable').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}
