import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { lesson, runnable } from './support/course.ts';

const isTypeScript = (url: string) => url.includes('checker.worker');

async function openEditor(page: Page, language: 'ko' | 'en' = 'en'): Promise<Locator> {
  await page.goto(lesson(language, '03-gather'));
  const gather = runnable(page, 'gather');
  await gather.locator('[data-part="edit"]').click();
  await expect(gather.getByRole('textbox')).toBeFocused();
  return gather;
}

/** Puts a program in the place of the one in the editor, as a paste would. */
async function replace(page: Page, source: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(source);
}

/** Where a text stands in the editor, in the page's coordinates. */
async function placeOf(gather: Locator, text: string): Promise<{ x: number; y: number }> {
  return gather.getByRole('textbox').evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.lastIndexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`${wanted} is not there`);
  }, text);
}

const FLOATING = 'async function task() {\n  console.log("hi");\n}\n\ntask();\n';

test('a floating promise is underlined and explained, a fix mends it, and undo brings it back', async ({
  page,
}) => {
  const gather = await openEditor(page);
  await replace(page, FLOATING);
  const squiggle = gather.locator('.finding-floating-promise');
  await expect(squiggle).toHaveText('task()');
  const bar = gather.locator('[data-part="diagnostic"]');
  await expect(bar).toHaveAttribute('data-code', 'floating-promise');
  await expect(bar).toHaveText(/^Line 5: Nothing waits for this promise/);
  await gather.getByRole('button', { name: 'Add await' }).click();
  await expect(gather.getByRole('textbox')).toContainText('await task();');
  await expect(squiggle).toHaveCount(0);
  await expect(bar).toHaveText('No problems found.');
  await expect(gather.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(squiggle).toHaveCount(1);
});

test('a pointer finds the explanation, the fix and the lesson at the squiggle', async ({ page }) => {
  const gather = await openEditor(page);
  await replace(page, 'const xs = [1];\nxs.forEach(async (x) => console.log(x));');
  await gather.locator('.finding-async-for-each').hover();
  const tooltip = gather.locator('.cm-tooltip-lint');
  await expect(tooltip).toContainText('forEach does not wait');
  await expect(tooltip.getByRole('link')).toHaveAttribute('href', '/en/lessons/03-gather/');
  await tooltip.getByRole('button').click();
  await expect(gather.getByRole('textbox')).toContainText('await Promise.all(xs.map(');
  await expect(gather.locator('.finding-async-for-each')).toHaveCount(0);
});

test('problems are found and mended by keyboard alone', async ({ page }) => {
  const gather = await openEditor(page);
  await replace(page, `${FLOATING}task();\nconsole.log(await 5);`);
  const bar = gather.locator('[data-part="diagnostic"]');
  await expect(gather.locator('.finding-floating-promise')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+Home');
  for (const line of [5, 6, 7, 5]) {
    await page.keyboard.press('F8');
    await expect(bar).toHaveText(new RegExp(`^Line ${line}: `));
  }
  await page.keyboard.press('ControlOrMeta+.');
  await expect(gather.locator('.finding-floating-promise')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(gather.locator('[data-part="diagnostic-tools"] :focus')).toHaveCount(1);
});

test('a pointer is told types, and typing a dot offers what there is', async ({ page }) => {
  const gather = await openEditor(page);
  await replace(page, 'const job = Promise.all([1, 2]);\nconsole.log(await job);\n');
  const { x, y } = await placeOf(gather, 'job');
  const type = gather.locator('.hover-type');
  // Moved again until the checker is there.
  await expect(async () => {
    await page.mouse.move(x, y - 200);
    await page.mouse.move(x, y);
    await expect(type).toHaveText('const job: Promise<[number, number]>', { timeout: 1500 });
  }).toPass();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Promise.allS', { delay: 60 });
  await gather.getByRole('option', { name: 'allSettled' }).click();
  await expect(gather.getByRole('textbox')).toContainText('Promise.allSettled');
});

test('a list of completions takes neither Enter nor Tab until an arrow goes into it', async ({ page }) => {
  const gather = await openEditor(page);
  await replace(page, 'const counter = 1;\n');
  const list = gather.getByRole('listbox');
  const source = () => gather.evaluate((element) => (element as HTMLElement & { source: string }).source);
  await page.keyboard.type('coun', { delay: 60 });
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await source()).toBe('const counter = 1;\ncoun\n');
  await page.keyboard.type('coun', { delay: 60 });
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(gather.getByRole('option', { selected: true })).toHaveText('counter');
  await page.keyboard.press('Enter');
  expect(await source()).toBe('const counter = 1;\ncoun\ncounter');
  await page.keyboard.type('.to', { delay: 60 });
  await expect(list).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(gather.locator('[data-part="status"]')).toHaveAttribute('data-state', 'failed');
});

test('a misspelled name is mended by TypeScript’s own fix, and undo takes it back', async ({ page }) => {
  const gather = await openEditor(page);
  await replace(page, 'const counter = 1;\nconsole.log(countr);\n');
  await expect(gather.locator('.finding-TS2552')).toHaveText('countr');
  await expect(gather.getByRole('button', { name: "Change spelling to 'counter'" })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+.');
  await expect(gather.getByRole('textbox')).toContainText('console.log(counter);');
  await expect(gather.locator('.finding-TS2552')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(gather.locator('.finding-TS2552')).toHaveCount(1);
});

test('a Korean page explains in Korean, what TypeScript says included', async ({ page }) => {
  const gather = await openEditor(page, 'ko');
  await replace(page, 'const n: number = "1";\nconsole.log(n);');
  await expect(gather.locator('.finding-TS2322')).toHaveCount(1);
  await expect(gather.locator('[data-part="diagnostic"]')).toHaveText(
    /^1번째 줄: 'string'.*[가-힣].*\(TS2322\)$/,
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the bar of problems and the explanations are accessible when it is ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const gather = await openEditor(page);
    await replace(page, `${FLOATING}const n: string = 5;\nconsole.log(n);`);
    await page.keyboard.press('ControlOrMeta+Home');
    await gather.locator('.finding-floating-promise').hover();
    await expect(gather.locator('.cm-tooltip-lint')).toBeVisible();
    const found = await new AxeBuilder({ page })
      .include([['course-runnable[data-snippet="gather"] [data-part="code-pane"] > div', '.problem-bar']])
      .include([['course-runnable[data-snippet="gather"] [data-part="code-pane"] > div', '.cm-tooltip']])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('nothing of TypeScript is fetched for a reader, and all of it before the first edit', async ({
  page,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect(gather.locator('[data-part="status"]')).toHaveAttribute('data-state', 'done');
  expect(urls.filter(isTypeScript)).toEqual([]);
  await gather.locator('[data-part="edit"]').click();
  await expect(gather.getByRole('textbox')).toBeFocused();
  await expect.poll(() => urls.filter(isTypeScript).length).toBe(1);
});

test('a reader who saves data pays for TypeScript after an edit and a pause only', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const gather = await openEditor(page);
  await gather.getByRole('textbox').hover();
  await page.waitForLoadState('networkidle');
  // As long as somebody types, nothing is loaded.
  await page.keyboard.type('// some words, written without a pause', { delay: 40 });
  expect(urls.filter(isTypeScript)).toEqual([]);
  await expect.poll(() => urls.filter(isTypeScript).length).toBe(1);
});

test('no key is lost while the checker loads, and none while it checks', async ({ page }) => {
  const source = (gather: Locator) =>
    gather.evaluate((element) => (element as HTMLElement & { source: string }).source);
  const gather = await openEditor(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  const words = Array.from({ length: 15 }, (_, index) => `const v${index + 10} = load(0);`).join(' ');
  expect(words.length).toBeGreaterThanOrEqual(300);
  await page.keyboard.type(words, { delay: 4 });
  expect(await source(gather)).toBe(words);
  await page.keyboard.press('Escape');
  await expect(gather.locator('.finding-TS2304')).toHaveCount(15);
  await page.keyboard.type(' // 0123456789', { delay: 15 });
  expect(await source(gather)).toBe(`${words} // 0123456789`);
});

test('a comment is toggled, and undo goes back across a reset', async ({ page }) => {
  const gather = await openEditor(page);
  await replace(page, 'console.log("mine");');
  await page.keyboard.press('ControlOrMeta+/');
  const editor = gather.getByRole('textbox');
  await expect(editor).toHaveText(/\/\/ console\.log\("mine"\);/);
  await gather.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(editor).toContainText('Promise.all');
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(editor).toHaveText(/\/\/ console\.log\("mine"\);/);
  await page.keyboard.press('ControlOrMeta+/');
  await expect(editor).toHaveText(/^console\.log\("mine"\);/m);
});

test('the policy of the page holds: nothing of the checker is blocked', async ({ page }) => {
  const gather = await openEditor(page);
  await replace(page, FLOATING);
  await expect(gather.locator('.finding-floating-promise')).toHaveCount(1);
  // The browser's own editing writes inline styles when it replaces a text; what the checker shows must not.
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) blocked.push(message.text());
  });
  await gather.locator('.finding-floating-promise').hover();
  await expect(gather.locator('.cm-tooltip-lint')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Promise.r', { delay: 60 });
  await expect(gather.getByRole('listbox')).toBeVisible();
  expect(blocked).toEqual([]);
});
