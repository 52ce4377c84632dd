import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { playInstantly, runSource, shownLines } from './support/course.ts';
import { axe, card, expectNothingRan, open, source, stage, write } from './support/playground.ts';

const GREETING = `import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/:name', (c) => c.text('hello ' + c.req.param('name')));
const server = serve({ fetch: app.fetch, port: 3000 });
const response = await fetch('http://localhost:3000/Ann');
console.log(response.status, await response.text());
server.close(() => console.log('closed'));
`;

const LIBRARY = /\/(?:network|hono|files)\.[^/]+\.js$/;

/** The scripts of libraries that the page asks for from now on, by name, and everything asked of another origin. */
function watch(page: Page, origin: string): { libraries: string[]; elsewhere: string[] } {
  const seen = { libraries: [] as string[], elsewhere: [] as string[] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('http')) return;
    if (!url.startsWith(origin)) seen.elsewhere.push(url);
    if (LIBRARY.test(url)) seen.libraries.push(/([^/.]+)\.[^/]+$/.exec(url)![1]!);
  });
  return seen;
}

/** Puts a text in the place of the program by keyboard alone. */
async function retype(page: Page, text: string): Promise<void> {
  const edit = stage(page).locator('[data-part="edit"]');
  if (await edit.isVisible()) await edit.press('Enter');
  await stage(page).getByRole('textbox').press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  await expect.poll(() => source(page)).toBe(text);
}

test('a program with hono runs by keyboard alone, on scripts that are fetched when it names them', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL!);
  await open(page);
  await stage(page).getByRole('radio', { name: '1×' }).press('ArrowLeft');
  await retype(page, "console.log('no library');");
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => shownLines(stage(page))).toEqual([[0, 'no library']]);
  await expect(stage(page).locator('[data-part="network-note"]')).toHaveCount(0);
  expect(seen.libraries).toEqual([]);

  await retype(page, GREETING);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect
    .poll(() => shownLines(stage(page)))
    .toEqual([
      [10, '200 hello Ann'],
      [10, 'closed'],
    ]);
  await expect(stage(page).locator('[data-part="network-note"]')).toHaveText(/^The network is simulated/);
  expect(seen.libraries.toSorted()).toEqual(['hono', 'network']);

  await retype(
    page,
    "import { writeFile } from 'node:fs/promises';\nawait writeFile('a', 'b');\nconsole.log('written');",
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => shownLines(stage(page))).toEqual([[1, 'written']]);
  await expect(stage(page).locator('[data-part="network-note"]')).toHaveCount(0);
  expect(seen.libraries.toSorted()).toEqual(['files', 'hono', 'network']);
  expect(seen.elsewhere).toEqual([]);
});

test('a fetch of its own gets a program neither the network nor the note about it', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL!);
  await open(page);
  const program = stage(page);
  const note = program.locator('[data-part="network-note"]');
  await playInstantly(program);
  await runSource(
    program,
    "async function fetch(name: string) { return name; }\nconsole.log(await fetch('mine'));\nconst api = { fetch };\nawait api.fetch('x');",
  );
  await expect.poll(() => shownLines(program)).toEqual([[0, 'mine']]);
  await expect(note).toHaveCount(0);
  expect(seen.libraries).toEqual([]);
  await runSource(program, 'console.log(typeof globalThis.fetch);');
  await expect.poll(() => shownLines(program)).toEqual([[0, 'function']]);
  await expect(note).toHaveCount(1);
  expect(seen.libraries).toEqual(['network']);
});

test('a program with a library is there after a reload, runs when it is asked to, and is accessible', async ({
  page,
}) => {
  await open(page);
  await card(page, 'Empty program').click();
  await write(page, GREETING);
  await page.reload();
  await page.mouse.move(40, 40);
  await expect.poll(() => source(page)).toBe(GREETING);
  await expectNothingRan(page);
  await playInstantly(stage(page));
  await stage(page).locator('[data-part="run"]').click();
  await expect.poll(async () => (await shownLines(stage(page))).length).toBe(2);
  expect(await axe(page)).toEqual([]);
});

for (const [language, says, next, note] of [
  [
    'en',
    'imports something that this page does not have',
    'hono, @hono/node-server, undici and ws',
    'simulated',
  ],
  ['ko', '이 페이지에 없는 것을 import', 'hono, @hono/node-server, undici, ws 패키지', '시뮬레이션'],
] as const) {
  test(`an unknown package is refused with the names of those that are there, in ${language}`, async ({
    page,
  }) => {
    await open(page, `/${language}/playground/`);
    const program = stage(page);
    await runSource(program, "import express from 'express';\nexpress();");
    const problem = program.locator('[data-part="problem"]');
    await expect(problem).toContainText('"express"');
    await expect(problem).toContainText(says);
    await expect(problem).toContainText(next);
    await expect(program.locator('[data-part="network-note"]')).toHaveCount(0);
    await runSource(program, GREETING);
    await expect(program.locator('[data-part="network-note"]')).toContainText(note);
  });
}

for (const [path, says] of [
  ['/en/playground/', 'Before the first run'],
  ['/ko/playground/', '처음 실행하기 전에'],
] as const) {
  test(`a file that is downloaded from ${path} says at its top what to install`, async ({ page }) => {
    await open(page, path);
    await write(page, GREETING);
    const arriving = page.waitForEvent('download');
    await page.locator('[data-part="download"]').click();
    const text = readFileSync(await (await arriving).path(), 'utf8');
    expect(text).toMatch(new RegExp(`^// ${says}.*: npm install @hono/node-server hono\n`));
    expect(text.slice(text.indexOf('\n') + 1)).toBe(GREETING);
    await expect(page.locator('[data-part="said"]')).toContainText('npm install @hono/node-server hono');
  });
}

test('the checker knows the libraries of a program: no false error, and a forgotten await is told', async ({
  page,
}) => {
  await open(page);
  await write(page, GREETING);
  const bar = stage(page).locator('[data-part="diagnostic"]');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText("fetch('http://localhost:3000/');\n");
  await expect(stage(page).locator('.finding-floating-promise')).toHaveText(
    "fetch('http://localhost:3000/')",
  );
  await expect(bar).toHaveText(/^Line 10: Nothing waits for this promise/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(bar).toHaveText('No problems found.');
});
