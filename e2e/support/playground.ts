import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Locator, type Page } from 'playwright/test';

export const PATH = '/en/playground/';

export const stage = (page: Page): Locator =>
  page.locator('course-playground [data-part="stage"] course-runnable');
export const title = (page: Page): Locator => page.locator('[data-part="title"]');
export const notice = (page: Page): Locator => page.locator('[data-part="notice"]');
export const card = (page: Page, name: string): Locator =>
  page.locator('.gallery').getByRole('button', { name, exact: true });
export const source = (page: Page): Promise<string> =>
  stage(page).evaluate((element) => (element as HTMLElement & { source: string }).source);

export async function open(page: Page, path = PATH): Promise<void> {
  await page.goto(path);
  await page.mouse.move(40, 40);
  await expect(page.locator('[data-program][data-current]')).toHaveCount(1);
}

/** Puts a text in the place of the program on the stage, as a learner does. */
export async function write(page: Page, text: string): Promise<void> {
  const edit = stage(page).locator('[data-part="edit"]');
  const editor = stage(page).getByRole('textbox');
  // After a program was chosen the editor opens by itself, perhaps just now.
  await expect(async () => {
    if (await edit.isVisible()) await edit.click({ timeout: 1000 });
    await expect(editor).toBeVisible({ timeout: 1000 });
  }).toPass();
  await editor.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  await expect.poll(() => source(page)).toBe(text);
}

export async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByLabel('Link to this program');
  await expect(field).toBeVisible();
  return field.inputValue();
}

/** A page in a browser that has never seen the course. */
export async function stranger(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

export async function expectNothingRan(page: Page): Promise<void> {
  await expect(stage(page).locator('[data-part="status"]')).toHaveAttribute('data-state', 'idle');
  await expect(stage(page)).not.toHaveAttribute('data-revealed');
}

export async function axe(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}
