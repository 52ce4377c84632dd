// `npm run bench`: how long after a click on Run the first line is there, beside a bare worker that evaluates one
// line, and how long a key and a squiggle take (`typing.ts`), in the same Chromium. Needs a built site (OUT_DIR, else `dist`). Says numbers, asserts nothing.
import { chromium, type Browser, type Page } from 'playwright';
import config from '../../playwright.config.ts';
import { serveSite } from '../serve/site.ts';
import { clickToLine, median } from './measure.ts';
import { benchTyping } from './typing.ts';

/** Measurements of each kind. Warm ones are of one page, cold ones each of a page of its own. */
const WARM = Number(process.env['BENCH_RUNS'] ?? 20);
const COLD = Math.ceil(WARM / 3);

const LESSON = 'en/lessons/03-gather/';
const PROGRAM = 'course-runnable[data-snippet="gather"]';
const RUN = `${PROGRAM} [data-part="run"]`;
const OUTPUT = `${PROGRAM} [data-part="output"]`;

/** The least that a page can do: a worker made at the click, one `eval`, one line back. */
const BARE = `<!doctype html><button>Run</button><ol></ol><script>
document.querySelector('button').onclick = () => {
  const worker = new Worker('data:text/javascript,' + encodeURIComponent('onmessage = ({ data }) => eval(data)'));
  worker.onmessage = ({ data }) => {
    document.querySelector('ol').append(Object.assign(document.createElement('li'), { textContent: data }));
    worker.terminate();
  };
  worker.postMessage('postMessage("line")');
};
</script>`;

async function bare(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(BARE);
  await clickToLine(page, 'button', 'ol');
  return page;
}

/** A lesson as a reader has it who has moved the pointer and looked at it for a while. */
async function lesson(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/${LESSON}`);
  await page.locator(PROGRAM).hover();
  await page.waitForLoadState('networkidle');
  await rest(page);
  return page;
}

/** Lets the spare worker come up, and everything else come to rest. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(400);

/** Ends the run that is being shown. */
async function stop(page: Page): Promise<void> {
  await page.locator(PROGRAM).evaluate((element) => (element as HTMLElement & { stop(): void }).stop());
  await rest(page);
}

/** Changes the program by a comment that no edit before had. */
const edit = (page: Page, n: number): Promise<void> =>
  page.locator(PROGRAM).evaluate((element, number) => {
    const runnable = element as HTMLElement & { source: string };
    runnable.source = `${runnable.source.replace(/\n\/\/ \d+$/, '')}\n// ${number}`;
  }, n);

async function measure(browser: Browser, origin: string): Promise<Record<string, number[]>> {
  const times = {
    'bare worker': [] as number[],
    'unedited, warm': [] as number[],
    'unedited, cold': [] as number[],
    'by key, warm': [] as number[],
    'not held, warm': [] as number[],
    'edited, warm': [] as number[],
    'edited, first': [] as number[],
  };
  const baseline = await bare(browser);
  const unedited = await lesson(browser, origin);
  await clickToLine(unedited, RUN, OUTPUT);
  const edited = await lesson(browser, origin);
  await edit(edited, 0);
  await clickToLine(edited, RUN, OUTPUT);
  // In turns, so that a busy machine is as busy for each.
  for (let n = 1; n <= WARM; n++) {
    await baseline.bringToFront();
    times['bare worker'].push(await clickToLine(baseline, 'button', 'ol'));
    await unedited.bringToFront();
    await stop(unedited);
    times['unedited, warm'].push(await clickToLine(unedited, RUN, OUTPUT));
    await stop(unedited);
    times['by key, warm'].push(await clickToLine(unedited, RUN, OUTPUT, 'key'));
    await stop(unedited);
    times['not held, warm'].push(await clickToLine(unedited, RUN, OUTPUT, 'touched'));
    await edited.bringToFront();
    await stop(edited);
    await edit(edited, n);
    await rest(edited);
    times['edited, warm'].push(await clickToLine(edited, RUN, OUTPUT));
  }
  for (let n = 1; n <= COLD; n++) {
    const cold = await lesson(browser, origin);
    times['unedited, cold'].push(await clickToLine(cold, RUN, OUTPUT));
    await cold.context().close();
    const first = await lesson(browser, origin);
    await edit(first, n);
    await rest(first);
    times['edited, first'].push(await clickToLine(first, RUN, OUTPUT));
    await first.context().close();
  }
  return times;
}

function print(times: Record<string, number[]>): void {
  const base = median(times['bare worker'] ?? []);
  console.log('click → first line    median      best   to a bare worker');
  for (const [name, values] of Object.entries(times)) {
    const middle = median(values);
    const [text, best] = [middle, Math.min(...values)].map((ms) => `${ms.toFixed(1)} ms`.padStart(9));
    console.log(`${name.padEnd(19)} ${text} ${best}   ${(middle / base).toFixed(2)} ×`);
  }
}

const site = await serveSite();
if (site === undefined) {
  process.exitCode = 1;
} else {
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    print(await measure(browser, site.origin));
    await benchTyping(browser, site.origin);
  } finally {
    await browser.close();
    site.stop();
  }
}
