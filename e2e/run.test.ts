import { expect, test, type Page } from 'playwright/test';
import type { Trace } from '#trace/events.ts';
import { lesson, playInstantly, runnable, runSource, shownLines } from './support/course.ts';

async function openGather(page: Page) {
  await page.goto(lesson('en', '03-gather'));
  return runnable(page, 'gather');
}

const GATHER = [
  [0, 'A start'],
  [0, 'B start'],
  [1000, 'B done'],
  [2000, 'A done'],
];

test('a run plays in real time: lines come when they were printed, and the timeline stays with them', async ({
  page,
}) => {
  const gather = await openGather(page);
  const status = gather.locator('[data-part="status"]');
  await expect(status).toHaveAttribute('data-state', 'idle');
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect(status).toHaveAttribute('data-state', 'running');
  await expect.poll(() => shownLines(gather)).toEqual(GATHER.slice(0, 2));
  await expect(gather.locator('.playhead:not([hidden])')).toBeAttached();
  await expect.poll(() => shownLines(gather)).toEqual(GATHER);
  await expect(status).toHaveAttribute('data-state', 'done');
  await expect(status).toHaveText('Finished in 2.0 s');
  await expect(gather.locator('.playhead')).toHaveAttribute('hidden');
});

test('the answer stays hidden until the first run', async ({ page }) => {
  const gather = await openGather(page);
  await expect(gather.locator('[data-part="line"]').first()).toBeHidden();
  await playInstantly(gather);
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect(gather.locator('[data-part="line"]').first()).toBeVisible();
});

test('run() settles with the trace when execution ends, long before the playing does', async ({ page }) => {
  const gather = await openGather(page);
  const [trace, state, heard] = await gather.evaluate(async (element) => {
    const runnable = element as HTMLElement & { run(): Promise<Trace>; language: string; source: string };
    let detail: Trace | undefined;
    element.addEventListener('trace', (event) => (detail = (event as CustomEvent<Trace>).detail), {
      once: true,
    });
    const result = await runnable.run();
    const status = element.querySelector<HTMLElement>('[data-part="status"]')!;
    return [
      result,
      status.dataset['state'],
      detail === result && runnable.language === 'typescript',
    ] as const;
  });
  expect(state).toBe('running');
  expect(heard).toBe(true);
  expect(trace.end).toEqual({ t: 2000, reason: 'completed' });
  expect(trace.events.flatMap((event) => (event.type === 'log' ? [[event.t, event.text]] : []))).toEqual(
    GATHER,
  );
});

test('an edit runs, points at its own lines, survives a reload without running, and can be reset and brought back', async ({
  page,
}) => {
  let gather = await openGather(page);
  const stock = await gather.evaluate((element) => (element as HTMLElement & { source: string }).source);
  await playInstantly(gather);
  await gather.getByRole('button', { name: 'Edit' }).click();
  await gather.getByRole('textbox').press('ControlOrMeta+A');
  await page.keyboard.insertText("console.log('mine');\nconst later: number = 5;\nconsole.log(later);");
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect
    .poll(() => shownLines(gather))
    .toEqual([
      [0, 'mine'],
      [0, '5'],
    ]);
  await expect(gather.locator('[data-part="line"]').nth(1)).toHaveAttribute('data-source-line', '3');

  await page.reload();
  gather = runnable(page, 'gather');
  await expect(gather.getByRole('textbox')).toContainText('mine');
  await expect(gather.locator('[data-part="status"]')).toHaveAttribute('data-state', 'idle');
  await gather.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(gather.getByRole('textbox')).toContainText('Promise.all');
  expect(await gather.evaluate((element) => (element as HTMLElement & { source: string }).source)).toBe(
    stock,
  );
  await gather.getByRole('button', { name: 'Bring my code back' }).click();
  await expect(gather.getByRole('textbox')).toContainText('mine');
});

test('a click on the code puts the caret where it was clicked, and nothing moves', async ({ page }) => {
  const gather = await openGather(page);
  const code = gather.locator('[data-part="code"]');
  await code.scrollIntoViewIfNeeded();
  const before = await code.boundingBox();
  const line = code.locator('.line').nth(4);
  const box = (await line.boundingBox())!;
  await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
  const editor = gather.getByRole('textbox');
  await expect(editor).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' // here');
  const source = await gather.evaluate((element) => (element as HTMLElement & { source: string }).source);
  expect(source.split('\n')[4]).toMatch(/\/\/ here$/);
  const after = await gather.locator('.cm-editor').boundingBox();
  expect(Math.abs(after!.height - before!.height)).toBeLessThanOrEqual(2);
});

test('an error says what happened, at the learner’s line, and what to do next', async ({ page }) => {
  const gather = await openGather(page);
  await playInstantly(gather);
  const trace = await runSource(gather, "console.log('before');\n\nnull.x;");
  expect(trace.end.reason).toBe('uncaught');
  await expect(gather.locator('[data-part="status"]')).toHaveAttribute('data-state', 'failed');
  const problem = gather.locator('[data-part="problem"]');
  await expect(problem).toContainText("TypeError: Cannot read properties of null (reading 'x') (line 3)");
  await expect(problem.locator('[data-part="problem-next"]')).not.toBeEmpty();
});

test('a program that cannot be read says where', async ({ page }) => {
  const gather = await openGather(page);
  const trace = await runSource(gather, 'const a = 1;\nconst b = (2;');
  expect(trace.events[0]).toMatchObject({ type: 'uncaught', kind: 'syntax', line: 2 });
  await expect(gather.locator('[data-part="problem"]')).toContainText('(line 2)');
});

test('Stop ends the playing where it is', async ({ page }) => {
  const gather = await openGather(page);
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect.poll(() => shownLines(gather)).toHaveLength(2);
  await gather.getByRole('button', { name: 'Stop' }).click();
  await expect(gather.locator('[data-part="status"]')).toHaveAttribute('data-state', 'stopped');
  const shown = await shownLines(gather);
  await page.waitForTimeout(500);
  expect(await shownLines(gather)).toEqual(shown);
  await expect(gather.getByRole('button', { name: 'Run' })).toBeFocused();
});

test('Copy puts the program on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const gather = await openGather(page);
  await gather.getByRole('button', { name: 'Copy' }).click();
  await expect(gather.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Promise.all');
});

test('Copy works without the permission to use the clipboard', async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const gather = await openGather(page);
  await gather.getByRole('button', { name: 'Copy' }).click();
  await expect(gather.getByRole('button', { name: 'Copied' })).toBeVisible();
  const other = await context.newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').focus();
  await other.keyboard.press('ControlOrMeta+V');
  await expect(other.locator('textarea')).toHaveValue(/Promise\.all/);
});

test('a runner that cannot be loaded says so, keeps the program, and is there at the next try', async ({
  page,
}) => {
  await page.route('**/_astro/live.*', (route) => route.abort());
  const gather = await openGather(page);
  await gather.getByRole('button', { name: 'Run' }).click();
  const status = gather.locator('[data-part="status"]');
  await expect(status).toContainText('The runner could not be loaded');
  await page.unroute('**/_astro/live.*');
  await playInstantly(gather);
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect.poll(() => shownLines(gather)).toEqual(GATHER);
});
