import { expect, type Locator, type Page } from 'playwright/test';

const RUNNER = '**/_astro/execute.*';

/**
 * A question whose answer has to be run, while the runner cannot be loaded: it says so, and judges nothing.
 * @param answer opens the page and answers the question
 * @returns the question; from then on the runner can be loaded
 */
export async function checkWithoutRunner(page: Page, answer: () => Promise<Locator>): Promise<Locator> {
  await page.route(RUNNER, (route) => route.abort());
  const question = await answer();
  await question.locator('[data-part="check"]').click();
  await expect(question.locator('[data-part="verdict"]')).toContainText('The runner could not be loaded');
  await expect(question).toHaveAttribute('data-phase', 'open');
  await page.unroute(RUNNER);
  return question;
}
