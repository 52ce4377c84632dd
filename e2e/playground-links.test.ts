import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { playInstantly, shownLines } from './support/course.ts';
import {
  card,
  expectNothingRan,
  notice,
  open,
  PATH,
  share,
  source,
  stage,
  stranger,
  write,
} from './support/playground.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a shared program opens elsewhere, says where it came from, does not run by itself, and runs when asked', async ({
  page,
  browser,
}) => {
  const text = "// Hi, 안녕 🧵\nconsole.log('shared');\n";
  await open(page);
  await write(page, text);
  const link = await share(page);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect(page.locator('[data-part="said"]')).toContainText('copied');
  await expect(page.getByLabel('Link to this program')).toHaveAttribute('readonly');

  const other = await stranger(browser, link);
  await expect(notice(other)).toContainText('came from a link');
  await expect.poll(() => source(other)).toBe(text);
  await expect(stage(other).getByRole('textbox')).toContainText('안녕 🧵');
  await expectNothingRan(other);
  await other.reload();
  await expect(notice(other)).toContainText('came from a link');
  await expectNothingRan(other);
  await playInstantly(stage(other));
  await stage(other).getByRole('button', { name: 'Run', exact: true }).click();
  await expect.poll(() => shownLines(stage(other))).toEqual([[0, 'shared']]);
  await other.context().close();
});

test('a link leaves the learner’s own program untouched and one press away, and an edit of it is kept apart', async ({
  page,
}) => {
  await open(page);
  await write(page, '// for somebody else');
  const link = await share(page);
  await write(page, '// my own');
  await expect(page.getByLabel('Link to this program')).toBeHidden();

  await page.goto(link);
  await expect(notice(page)).toContainText('came from a link');
  await expect.poll(() => source(page)).toBe('// for somebody else');
  await write(page, '// for somebody else, edited');
  await page.reload();
  await expect.poll(() => source(page)).toBe('// for somebody else, edited');
  await page.getByRole('list', { name: 'What you wrote' }).getByRole('button').click();
  await expect.poll(() => source(page)).toBe('// my own');
  await expect(notice(page)).toBeEmpty();
  await page
    .getByRole('list', { name: 'What you wrote' })
    .getByRole('button', { name: 'From a link: for somebody else' })
    .click();
  await expect.poll(() => source(page)).toBe('// for somebody else, edited');
});

test('the learner’s program is reached from a link without any edit of it', async ({ page }) => {
  await open(page);
  const link = await share(page);
  await write(page, '// my own');
  await page.goto('/en/');
  await page.goto(link);
  await expect(notice(page)).toContainText('came from a link');
  await page.getByRole('list', { name: 'What you wrote' }).getByRole('button').click();
  await expect.poll(() => source(page)).toBe('// my own');
});

const code = (...bytes: (Buffer | number[])[]) =>
  Buffer.concat(bytes.map((part) => Buffer.from(part))).toString('base64url');
const bomb = deflateRawSync(Buffer.alloc(5e7));

for (const [name, fragment, en, ko] of [
  ['nothing in it', '', 'a part of the link is missing', '일부가 빠졌거나'],
  ['letters that are no code', '<b>no</b>', 'a part of the link is missing', '일부가 빠졌거나'],
  ['its end cut off', 'ASm0RWuFUttq3DAQffdXDDSwEk0d', 'a part of the link is missing', '일부가 빠졌거나'],
  ['a later version', code([2, 1, 2, 3]), 'newer version', '더 새로운 버전'],
  ['a program that unpacks without end', code([1, 0, 0, 0, 0], bomb), 'longer than', '너무 길어서'],
  ['more than any program needs', 'A'.repeat(200_000), 'longer than', '너무 길어서'],
] as const) {
  test(`a link with ${name} says so in both languages, and the learner’s own program is there`, async ({
    page,
  }) => {
    await open(page);
    await write(page, '// my own');
    for (const [path, said] of [
      [PATH, en],
      ['/ko/playground/', ko],
    ] as const) {
      await page.goto('/404.html');
      await page.goto(`${path}#code=${fragment}`);
      await expect(notice(page)).toContainText(said);
      await expect.poll(() => source(page)).toBe('// my own');
      await expectNothingRan(page);
    }
    await playInstantly(stage(page));
    await stage(page).locator('[data-part="run"]').click();
    await expect(stage(page).locator('[data-part="status"]')).toHaveAttribute('data-state', 'done');
  });
}

test('a link that is put into the address of an open playground is opened', async ({ page }) => {
  await open(page);
  await write(page, '// shared');
  const link = await share(page);
  await card(page, 'A timeout').click();
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await expect(notice(page)).toContainText('came from a link');
  await expect.poll(() => source(page)).toBe('// shared');
});

test('a program that is too long for a link is not shared, and says why', async ({ page }) => {
  await open(page);
  await write(page, `//${'x'.repeat(20_000)}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('[data-part="said"]')).toContainText(
    '20,000 characters, and this program has 20,002',
  );
  await expect(page.getByLabel('Link to this program')).toBeHidden();
});

test('without the clipboard the link is in its field, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await open(page);
  const link = await share(page);
  await expect(page.getByLabel('Link to this program')).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(link);
  await expect(page.locator('[data-part="said"]')).toContainText('from the field');
});
