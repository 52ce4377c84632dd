import { expect, test, type Locator, type Page } from 'playwright/test';
import { expectClean } from './support/clean.ts';
import { LANGUAGES, lesson } from './support/course.ts';
import { checkWithoutRunner } from './support/judged.ts';

const SLUG = '04-create-task';

async function open(page: Page): Promise<Locator> {
  await page.goto(lesson('en', SLUG));
  await page.mouse.move(5, 5);
  const question = page.locator('[data-part="question"][data-id="assemble-coffee"]');
  await expect(button(question, 'Up', 'await coffee;')).toBeVisible();
  return question;
}

const button = (question: Locator, way: 'Up' | 'Down', text: string) =>
  question.getByRole('button', { name: `${way}: ${text}`, exact: true });

/** The lines of the list from top to bottom, with the fence among them. */
function order(question: Locator): Promise<string[]> {
  return question
    .locator('[data-part="lines"] > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('.text')?.textContent ?? '—'));
}

const START = 'const coffee = brew();';
const BREAD = ["console.log('bread started');", 'await sleep(1000);', "console.log('bread done');"];
const END = ['await coffee;', "console.log('all done');"];
const WAITS = 'const coffee = await brew();';
const AGAIN = 'await brew();';
const RIGHT = [START, ...BREAD, ...END, '—', WAITS, AGAIN];

/** The lines with their places: those above the fence from the top, those below it from the bottom. */
function steps(wanted: readonly string[]): [place: number, text: string][] {
  const places = [...wanted.entries()];
  const fence = wanted.indexOf('—');
  return [...places.slice(0, fence), ...places.slice(fence + 1).toReversed()];
}

/** Puts each line into its place, with buttons. */
async function arrange(question: Locator, wanted: readonly string[]): Promise<void> {
  for (const [place, text] of steps(wanted)) {
    let at = (await order(question)).indexOf(text);
    for (; at > place; at--) await button(question, 'Up', text).click();
    for (; at < place; at++) await button(question, 'Down', text).click();
  }
  expect(await order(question)).toEqual(wanted);
}

async function check(question: Locator, phase: 'right' | 'wrong'): Promise<void> {
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toHaveAttribute('data-phase', phase);
}

const sentences = (question: Locator) => question.locator('[data-part="result"] .why li');
const outputs = (question: Locator) => question.locator('[data-part="result"] .happened');

test('an answer is run: a distractor, an error and another output are explained, then it is right', async ({
  page,
}) => {
  const question = await open(page);
  const again = () => question.getByRole('button', { name: 'Try again' }).click();
  await arrange(question, [WAITS, ...BREAD, ...END, '—', START, AGAIN]);
  await check(question, 'wrong');
  await expect(sentences(question)).toHaveText([/^It waits on the line of the call/]);
  await expect(question.locator('[data-mark="wrong"]')).toHaveText([/await brew.*not needed/]);

  await again();
  await arrange(question, [END[0]!, START, ...BREAD, END[1]!, '—', WAITS, AGAIN]);
  await check(question, 'wrong');
  await expect(sentences(question).first()).toContainText("ReferenceError: Cannot access 'coffee'");
  await expect(sentences(question).first()).toContainText('(line 8) await coffee;');

  await again();
  await arrange(question, [...BREAD, START, ...END, '—', WAITS, AGAIN]);
  await check(question, 'wrong');
  await expect(sentences(question)).toHaveText([
    'The lines are right, but the program takes 3.0 s. It should take 2.0 s.',
  ]);
  await expect(outputs(question)).toContainText(['Total time: 3.0 s', 'Total time: 2.0 s']);

  await again();
  // Not the order of the course's program, but it does the same.
  const other = [BREAD[0]!, START, ...BREAD.slice(1), ...END, '—', WAITS, AGAIN];
  await arrange(question, other);
  await check(question, 'right');
  await expect(outputs(question)).toContainText(['One right order', 'What the program prints']);

  await page.reload();
  await page.mouse.move(5, 5);
  await expect(question).toHaveAttribute('data-phase', 'right');
  expect(await order(question)).toEqual(other);
});

test('by keyboard alone: a line keeps the focus while it moves, its place is told, and the result is told once', async ({
  page,
}) => {
  const question = await open(page);
  const status = page.locator('course-quiz', { has: question }).locator('[data-part="status"]');
  for (const [place, text] of steps(RIGHT)) {
    const before = await order(question);
    const way = before.indexOf(text) > place ? 'Up' : 'Down';
    const move = button(question, way, text);
    await move.focus();
    for (let at = before.indexOf(text); at !== place; at += way === 'Up' ? -1 : 1) {
      await page.keyboard.press('Enter');
      await expect(move).toBeFocused();
      await expect(status).toContainText(`“${text}”: `);
    }
  }
  expect(await order(question)).toEqual(RIGHT);
  await expect(status).toHaveText(/: (place \d of \d|not used)\.$/);
  await question.getByRole('button', { name: 'Check' }).focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-phase', 'right');
  await expect(status).toHaveText('Right.');
});

test('with every line below the fence there is nothing to check, and giving up shows the program', async ({
  page,
}) => {
  const question = await open(page);
  const fence = question.locator('[data-part="fence"]');
  for (const text of (await order(question)).filter((line) => line !== '—')) {
    while ((await fence.evaluate((item) => item.previousElementSibling)) !== null) {
      const lines = await order(question);
      if (lines.indexOf(text) > lines.indexOf('—')) break;
      await button(question, 'Down', text).click();
    }
  }
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toHaveAttribute('data-phase', 'open');
  await expect(question.locator('[data-part="verdict"]')).toHaveText(/at least one line/);

  await button(question, 'Up', AGAIN).click();
  while ((await order(question))[0] !== AGAIN) await button(question, 'Up', AGAIN).click();
  await check(question, 'wrong');
  await question.getByRole('button', { name: 'Show the answer' }).click();
  await expect(question.locator('[data-part="happened"] li')).toHaveText([START, ...BREAD, ...END]);
  await expect(sentences(question)).toHaveText([/^await brew.*A call starts a new job/, /const coffee/]);
});

test('a runner that cannot be loaded says so, judges nothing, and is there at the next try', async ({
  page,
}) => {
  const question = await checkWithoutRunner(page, async () => {
    const opened = await open(page);
    await arrange(opened, RIGHT);
    return opened;
  });
  await check(question, 'right');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of LANGUAGES) {
    test(`axe finds nothing at any phase, in ${colorScheme} and ${language}, on a phone`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 375, height: 800 } });
      const page = await context.newPage();
      await page.goto(lesson(language, SLUG));
      await page.mouse.move(5, 5);
      const question = page.locator('[data-type="parsons"]');
      const clean = () => expectClean(page, '[data-type="parsons"]');
      await expect(question.locator('button[aria-label]').first()).toBeVisible();
      await clean();
      await question.locator('[data-part="check"]').click();
      await expect(question.locator('[data-part="result"] .why')).toBeVisible();
      await clean();
      await question.locator('[data-part="show"]').click();
      await expect(question.locator('[data-part="happened"]')).toBeVisible();
      await clean();
      await context.close();
    });
  }
}

test('without JavaScript the lines and the program can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson('en', SLUG));
  const question = page.locator('[data-type="parsons"]');
  await expect(question.getByText('await coffee;').first()).toBeVisible();
  await question.locator('summary').click();
  await expect(question.locator('details pre')).toHaveText([START, ...BREAD, ...END].join('\n'));
  await expect(question.locator('details')).toContainText('A call starts a new job');
  await context.close();
});
