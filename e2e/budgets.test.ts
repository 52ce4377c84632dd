import { brotliCompressSync } from 'node:zlib';
import { expect, test, type APIResponse, type Response } from 'playwright/test';
import { LANGUAGES, LESSONS, lesson, runnable } from './support/course.ts';

const KILOBYTE = 1000;

/** What a response weighs as brotli, whatever the server made of it. */
async function weigh(response: Response | APIResponse): Promise<{ url: string; bytes: number }> {
  return { url: response.url(), bytes: brotliCompressSync(await response.body()).length };
}

for (const language of LANGUAGES) {
  for (const slug of LESSONS) {
    test(`the ${language} page of ${slug} is light before anybody touches it`, async ({ page }) => {
      const responses: Response[] = [];
      page.on('response', (response) => responses.push(response));
      await page.goto(lesson(language, slug), { waitUntil: 'networkidle' });
      // A headless browser may or may not ask for the icon by itself.
      const icon = await page.request.get('/favicon.svg');
      const weighed = await Promise.all([...responses, icon].map(weigh));
      const all = [...new Map(weighed.map((entry) => [entry.url, entry])).values()];
      const sum = (entries: typeof all) => entries.reduce((total, { bytes }) => total + bytes, 0);
      const report = all.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
      expect(all.length, report).toBeLessThanOrEqual(3);
      expect(sum(all), report).toBeLessThanOrEqual(20 * KILOBYTE);
      expect(sum(all.filter(({ url }) => url.endsWith('.js'))), report).toBeLessThanOrEqual(8 * KILOBYTE);
    });
  }
}

test('a click on Run fetches nothing for an unedited program', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const gather = runnable(page, 'gather');
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect(gather.locator('[data-part="line"]').first()).toBeVisible();
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
});

test('nothing is ever asked of another origin', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(baseURL!))
      elsewhere.push(request.url());
  });
  for (const path of ['/en/', '/ko/course/', lesson('ko', '04-create-task')]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.move(100, 100);
    await page.waitForLoadState('networkidle');
  }
  expect(elsewhere).toEqual([]);
});

test('nothing moves by itself while a page loads and a program runs', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (globalThis as unknown as { shifts: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(lesson('en', '03-gather'));
  const gather = runnable(page, 'gather');
  await gather.scrollIntoViewIfNeeded();
  await gather.getByRole('button', { name: 'Run' }).click();
  await expect(gather.locator('[data-part="status"]')).toHaveAttribute('data-state', 'done');
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.005);
});
