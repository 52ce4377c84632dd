import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'playwright/test';
import { lesson, playInstantly, runnable, runSource, shownLines } from './support/course.ts';

const FOLDER = '.cache/dist-sub-folder';
let server: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, BASE_PATH: '/course/async/', OUT_DIR: FOLDER },
  });
  server = spawn(process.execPath, ['scripts/serve.ts', FOLDER, '--base', '/course/async/', '--port', '0']);
  const [text] = (await once(server.stdout!, 'data')) as [Buffer];
  origin = /http:\/\/[^/]+/.exec(String(text))![0];
});

test.afterAll(() => {
  server.kill();
});

test('the course works from a sub-folder of any static host', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${origin}/course/async/`);
  await expect(page).toHaveURL(/\/course\/async\/(en|ko)\/$/);
  await page.goto(`${origin}/course/async/en/`);
  await page.getByRole('link', { name: 'Start with lesson 1' }).click();
  await expect(page).toHaveURL(/\/course\/async\/en\/lessons\/01-what-is-async\/$/);
  await page.goto(`${origin}/course/async${lesson('en', '03-gather')}`);
  const gather = runnable(page, 'gather');
  await playInstantly(gather);
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect.poll(() => shownLines(gather)).toHaveLength(4);
  await runSource(gather, 'setInterval(() => {}, 10_000);');
  const link = gather.locator('[data-part="problem-more"] a');
  await expect(link).toHaveAttribute('href', '/course/async/en/how-programs-run/#virtual-time');
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  expect(missing).toEqual([]);
});
