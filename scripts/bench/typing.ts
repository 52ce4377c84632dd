// Typing in the editor: how long until a key is painted, beside a bare textarea, and until a mistake is underlined.
import type { Browser, Locator, Page } from 'playwright';
import { keyTimes, median, squiggleAfter, type KeyTime } from './measure-typing.ts';

const KEYS = Number(process.env['BENCH_KEYS'] ?? 80);
const EDITS = Number(process.env['BENCH_RUNS'] ?? 20);
const COLD = Math.ceil(EDITS / 4);

const LESSON = 'en/lessons/03-gather/';
const PROGRAM = 'course-runnable[data-snippet="gather"]';

/** `n` is underlined as soon as the last name has another letter: at a place where the caret is not. */
const ALMOST = "const ab = 1;\nconst abc = 'x';\nconst n: number = ab";

interface Desk {
  page: Page;
  close(): Promise<void>;
}

/** A lesson with the editor open and the focus in it. */
async function editor(browser: Browser, origin: string, hasChecker = true): Promise<Desk> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (!hasChecker) await page.route(/checker\.worker|\/types\./, (route) => route.abort());
  await page.goto(`${origin}/${LESSON}`);
  await page.locator(`${PROGRAM} [data-part="edit"]`).click();
  await textbox(page).waitFor();
  return { page, close: () => context.close() };
}

/** The same page with a plain field, of the same size and text, in the editor's place. */
async function plain(browser: Browser, origin: string, kind: 'textarea' | 'contenteditable'): Promise<Desk> {
  const desk = await editor(browser, origin, false);
  await desk.page.locator(PROGRAM).evaluate((program, isArea) => {
    const box = program.querySelector<HTMLElement>('[data-part="code-pane"] > div')!;
    const { source } = program as HTMLElement & { source: string };
    const area = document.createElement('textarea');
    area.value = source;
    // What every editor of the kind stands on: a line is an element, and the browser writes into it.
    const editable = document.createElement('div');
    editable.contentEditable = 'true';
    for (const line of source.split('\n')) {
      const element = document.createElement('div');
      element.append(line || document.createElement('br'));
      editable.append(element);
    }
    const field = isArea ? area : editable;
    const { style } = field;
    style.display = 'block';
    style.inlineSize = '100%';
    style.blockSize = `${box.offsetHeight}px`;
    style.font = 'var(--text-xs)/1.7 var(--font-mono)';
    style.whiteSpace = 'pre';
    box.replaceWith(field);
    field.focus();
  }, kind === 'textarea');
  return desk;
}

const textbox = (page: Page): Locator => page.locator(PROGRAM).getByRole('textbox');

async function replace(page: Page, source: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(source);
}

/** Settles when the checker has looked at the program. */
async function warmed(page: Page): Promise<void> {
  await replace(page, `${ALMOST}c`);
  await page.locator(`${PROGRAM} .finding-TS2322`).waitFor();
}

/** In turns, so that a busy machine is as busy for each. */
async function paints(browser: Browser, origin: string): Promise<Record<string, KeyTime[]>> {
  const desks: Record<string, Desk> = {
    'a textarea in its place': await plain(browser, origin, 'textarea'),
    'a bare contenteditable': await plain(browser, origin, 'contenteditable'),
    'the editor alone': await editor(browser, origin, false),
    'with the checker': await editor(browser, origin),
  };
  await warmed(desks['with the checker']!.page);
  for (const { page } of Object.values(desks)) {
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('// ');
  }
  const times: Record<string, KeyTime[]> = {};
  for (let round = 0; round < 4; round++) {
    for (const [name, { page }] of Object.entries(desks)) {
      await page.bringToFront();
      await page.waitForTimeout(600);
      (times[name] ??= []).push(...(await keyTimes(page, KEYS / 4)));
    }
  }
  for (const desk of Object.values(desks)) await desk.close();
  return times;
}

/** @param reading ms between the opening of the editor and the first edit */
async function firstSquiggle(browser: Browser, origin: string, reading: number): Promise<number> {
  const { page, close } = await editor(browser, origin);
  await page.waitForTimeout(reading);
  const ms = await squiggleAfter(page, PROGRAM, () => replace(page, `${ALMOST}c`));
  await close();
  return ms;
}

async function squiggles(browser: Browser, origin: string): Promise<Record<string, number[]>> {
  const times = {
    'first, the editor just opened': [] as number[],
    'first, after two seconds of reading': [] as number[],
    'later, one key': [] as number[],
    'later, the last key of a fast word': [] as number[],
  };
  for (let n = 0; n < COLD; n++) {
    times['first, the editor just opened'].push(await firstSquiggle(browser, origin, 0));
    times['first, after two seconds of reading'].push(await firstSquiggle(browser, origin, 2000));
  }
  const { page, close } = await editor(browser, origin);
  await warmed(page);
  const gone = async () => {
    await page.keyboard.press('Backspace');
    await page.locator(`${PROGRAM} .finding-TS2322`).waitFor({ state: 'detached' });
    await page.waitForTimeout(700);
  };
  for (let n = 0; n < EDITS; n++) {
    await gone();
    times['later, one key'].push(await squiggleAfter(page, PROGRAM, () => page.keyboard.press('c')));
    await gone();
    for (let letter = 0; letter < 2; letter++) await page.keyboard.press('Backspace');
    const word = () => page.keyboard.type('abc', { delay: 70 });
    times['later, the last key of a fast word'].push(await squiggleAfter(page, PROGRAM, word));
  }
  await close();
  return times;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);

export async function benchTyping(browser: Browser, origin: string): Promise<void> {
  const painted = Object.entries(await paints(browser, origin));
  const of = (times: KeyTime[], part: keyof KeyTime) => median(times.map((time) => time[part]));
  const base = painted[0]![1];
  console.log('\nkey → paint                            median   to a textarea    work   to a textarea');
  for (const [name, times] of painted) {
    const ratio = (part: keyof KeyTime) => `${(of(times, part) / of(base, part)).toFixed(2)} ×`.padStart(9);
    console.log(
      `${name.padEnd(34)} ${ms(of(times, 'paint'))} ${ratio('paint')} ${ms(of(times, 'work'))} ${ratio('work')}`,
    );
  }
  console.log('\nedit → squiggle                        median       best');
  for (const [name, times] of Object.entries(await squiggles(browser, origin)))
    console.log(`${name.padEnd(34)} ${ms(median(times))} ${ms(Math.min(...times))}`);
}
