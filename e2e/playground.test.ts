import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Response } from 'playwright/test';
import { LANGUAGES, playInstantly, shownLines } from './support/course.ts';
import {
  axe,
  card,
  expectNothingRan,
  notice,
  open,
  PATH,
  share,
  source,
  stage,
  stranger,
  title,
  write,
} from './support/playground.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('any program runs, with its lines and its timeline', async ({ page }) => {
  await open(page);
  await playInstantly(stage(page));
  await write(page, "enum Sign { Go = 'go' }\nsetTimeout(() => console.log(Sign.Go), 1500);");
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => shownLines(stage(page))).toEqual([[1500, 'go']]);
  await expect(stage(page).locator('.timeline-drawing')).toBeVisible();
});

test('an example opens, is named, takes the focus, and runs without a compiler', async ({ page }) => {
  await open(page);
  await card(page, 'Retry with backoff').click();
  await expect(title(page)).toHaveText('Retry with backoff');
  await expect(title(page)).toBeFocused();
  await expectNothingRan(page);
  await playInstantly(stage(page));
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await stage(page).getByRole('button', { name: 'Run', exact: true }).click();
  await expect.poll(() => shownLines(stage(page))).toHaveLength(4);
  expect((await shownLines(stage(page))).at(-1)).toEqual([1800, 'the data']);
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
});

test('each example runs to the lines that were recorded', async ({ page }) => {
  await open(page);
  const names = await page
    .locator('[data-open]')
    .evaluateAll((all) => all.map((one) => one.dataset['open']!));
  expect(names.length).toBeGreaterThanOrEqual(9);
  for (const name of names.filter((other) => other !== 'empty' && other !== 'together')) {
    const recorded = await page
      .locator(`[data-program="${name}"] [data-part="line"] .text`)
      .evaluateAll((lines) => lines.map(({ textContent }) => textContent));
    await page.locator(`[data-open="${name}"]`).click();
    await playInstantly(stage(page));
    await stage(page).locator('[data-part="run"]').click();
    await expect.poll(async () => (await shownLines(stage(page))).map(([, text]) => text)).toEqual(recorded);
  }
});

test('choosing an example wipes nothing: what was written is one press away, and one step back', async ({
  page,
}) => {
  await open(page);
  await write(page, "console.log('mine');");
  await card(page, 'A timeout').click();
  expect(await source(page)).toContain('Promise.race');
  await page.getByRole('list', { name: 'What you wrote' }).getByRole('button').click();
  expect(await source(page)).toBe("console.log('mine');");
  await stage(page).getByRole('textbox').press('ControlOrMeta+Z');
  expect(await source(page)).toContain('Promise.all');
  await stage(page).getByRole('textbox').press('ControlOrMeta+Shift+Z');
  await page.goBack();
  await expect(title(page)).toHaveText('A timeout');
  await page.goBack();
  await expect(title(page)).toHaveText('One by one, and together');
  expect(await source(page)).toBe("console.log('mine');");
});

test('two edited examples keep their own texts', async ({ page }) => {
  await open(page);
  await write(page, '// first');
  await card(page, 'A timeout').click();
  await write(page, '// second');
  await card(page, 'One by one, and together').click();
  expect(await source(page)).toBe('// first');
  await page.getByRole('list', { name: 'What you wrote' }).getByRole('button', { name: 'A timeout' }).click();
  expect(await source(page)).toBe('// second');
  await expect(page.locator('[data-part="mark"]:visible')).toHaveCount(2);
});

test('what was edited last is there again after a reload, in both languages, and does not run', async ({
  page,
}) => {
  await open(page);
  await card(page, 'Empty program').click();
  await expect(stage(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText("console.log('kept')");
  await expect.poll(() => source(page)).toBe("console.log('kept')");
  for (const path of [PATH, '/ko/playground/']) {
    await page.goto(path);
    await expect.poll(() => source(page)).toBe("console.log('kept')");
    await expectNothingRan(page);
  }
  await page.getByRole('link', { name: 'English' }).click();
  await expect(title(page)).toHaveText('Empty program');
});

test('an address names an example', async ({ page }) => {
  await page.goto(`${PATH}#program=semaphore`);
  await expect(title(page)).toHaveText('Two at a time');
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(title(page)).toHaveText('한 번에 두 개까지만');
  await page.goto(`${PATH}#program=nothing-like-it`);
  await expect(title(page)).toHaveText('One by one, and together');
});

test('the downloaded file is the program, and runs on Node as it is', async ({ page }) => {
  await open(page);
  await card(page, 'As many pages as needed').click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('program.mts');
  const file = join(mkdtempSync(join(tmpdir(), 'awaitable-')), 'program.mts');
  await download.saveAs(file);
  const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  expect(printed.trim().split('\n')).toEqual([
    'item 1a, item 1b',
    'item 2a, item 2b',
    'item 3a, item 3b',
    'connection closed',
    'that is enough',
  ]);
});

test('a program that Node refuses as TypeScript is downloaded as JavaScript, which says why', async ({
  page,
}) => {
  await open(page);
  await write(page, "enum Sign { Go = 'go' }\nconsole.log(await Sign.Go);");
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('program.mjs');
  await expect(page.locator('[data-part="said"]')).toContainText('Node cannot run an enum as TypeScript');
  const file = join(mkdtempSync(join(tmpdir(), 'awaitable-')), 'program.mjs');
  await download.saveAs(file);
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe('go\n');
});

test('everything is reached with the keyboard', async ({ page }) => {
  await open(page);
  await card(page, 'Stop half-way').focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Link to this program')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}: shared, run, edited, opened from a link`, async ({
    page,
    browser,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await write(page, "console.log('x');\nnull.x;");
    await playInstantly(stage(page));
    await stage(page).locator('[data-part="run"]').click();
    await expect(stage(page).locator('[data-part="status"]')).toHaveAttribute('data-state', 'failed');
    await card(page, 'Two at a time').click();
    const link = await share(page);
    expect(await axe(page)).toEqual([]);
    const other = await stranger(browser, link.slice(0, -4));
    await other.emulateMedia({ colorScheme });
    await expect(notice(other)).toContainText('missing');
    expect(await axe(other)).toEqual([]);
    await other.goto('/404.html');
    await other.goto(link);
    await expect(notice(other)).toContainText('came from a link');
    await expect(stage(other).getByRole('textbox')).toBeVisible();
    expect(await axe(other)).toEqual([]);
    await other.context().close();
  });
}

for (const path of [PATH, '/ko/playground/']) {
  test(`nothing of ${path} sticks out at 320 px, with a link and a long text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, path);
    await write(page, `// ${'long'.repeat(60)}`);
    await page.locator('[data-part="share"]').click();
    await expect(page.locator('[data-part="link"]')).toBeVisible();
    const link = await page.locator('[data-part="link"]').inputValue();
    await page.locator('[data-open="retry"]').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.goto(link);
    await expect(notice(page)).not.toBeEmpty();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and each example can be read with what it printed', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    const examples = page.locator('.gallery > li:visible');
    await expect(examples).toHaveCount(11);
    await expect(examples.locator('[data-part="code"]')).toHaveCount(11);
    for (const example of await examples.all()) {
      await expect(example.locator('[data-part="line"]').first()).toBeVisible();
    }
    await expect(stage(page).locator('[data-part="line"]').first()).toBeVisible();
    await expect(stage(page).locator('.timeline-drawing')).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

for (const language of LANGUAGES) {
  test(`the ${language} playground is light before anybody touches it`, async ({ page }) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(`/${language}/playground/`, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(
      responses.map(async (response) => brotliCompressSync(await response.body()).length),
    );
    expect(sizes.length).toBeLessThanOrEqual(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
  });
}
