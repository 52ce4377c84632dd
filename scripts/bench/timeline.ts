// `node scripts/bench/timeline.ts`: how smoothly a run of 200 lanes and 5,000 events plays with the processor slowed
// down four times: the timeline alone, and with console, code and player; beside frames in which nothing is done, in the same Chromium. Needs a built site (OUT_DIR, else
// `dist`). Says numbers, asserts nothing.
import { chromium, type Page } from 'playwright';
import config from '../../playwright.config.ts';
import { serveSite } from '../serve/site.ts';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);

/** 199 tasks of eight waits each, three events a wait: about 5,000 in 200 lanes. */
const PROGRAM = `const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
async function work(n: number) {
  for (let i = 0; i < 6; i++) await sleep(400 + ((n * 37) % 900));
}
await Promise.all(Array.from({ length: 199 }, (_, n) => work(n)));`;

interface Frames {
  perSecond: number;
  /** ms */
  longest: number;
}

/** Counts frames for some seconds while the page does what it does. */
function frames(page: Page): Promise<Frames> {
  return page.evaluate(
    (ms) =>
      new Promise<Frames>((resolve) => {
        const times: number[] = [];
        const next = (time: number): void => {
          times.push(time);
          if (time - times[0]! < ms) {
            requestAnimationFrame(next);
            return;
          }
          const gaps = times.slice(1).map((each, index) => each - times[index]!);
          resolve({ perSecond: (gaps.length * 1000) / (time - times[0]!), longest: Math.max(...gaps) });
        };
        requestAnimationFrame(next);
      }),
    SECONDS * 1000,
  );
}

function print(name: string, { perSecond, longest }: Frames, base: Frames): void {
  const rate = `${perSecond.toFixed(1)} frames a second (${(perSecond / base.perSecond).toFixed(2)} ×)`;
  console.log(
    `${name.padEnd(12)} ${rate}, longest ${longest.toFixed(0)} ms (${(longest / base.longest).toFixed(2)} ×)`,
  );
}

const site = await serveSite();
if (site === undefined) {
  process.exitCode = 1;
} else {
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(`${site.origin}/en/lessons/03-gather/`);
    const program = page.locator('course-runnable[data-snippet="gather"]');
    await program.locator('[data-part="speed"] input[value="instant"]').check({ force: true });
    const events = await program.evaluate(async (element, source) => {
      const runnable = element as HTMLElement & { source: string; run(): Promise<{ events: unknown[] }> };
      runnable.source = source;
      return (await runnable.run()).events.length;
    }, PROGRAM);
    const view = program.locator('course-timeline [data-part="view"]');
    await view.scrollIntoViewIfNeeded();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const empty = await frames(page);
    await program.locator('[data-part="speed"] input[value="1"]').check({ force: true });
    await program.locator('course-player [data-part="play"]').click();
    const playing = await frames(page);
    await program.locator('course-player [data-part="play"]').click();
    await program.locator('course-timeline').evaluate((element, ms) => {
      const begin = performance.now();
      const timeline = element as HTMLElement & { time: number };
      const next = (): void => {
        timeline.time = performance.now() - begin;
        if (performance.now() - begin < ms) requestAnimationFrame(next);
      };
      next();
    }, SECONDS * 1000);
    const alone = await frames(page);
    console.log(
      `${await program.locator('course-timeline .row').count()} lanes, ${events} events, 4 × slower`,
    );
    print('nothing', empty, empty);
    print('timeline', alone, empty);
    print('all of it', playing, empty);
  } finally {
    await browser.close();
    site.stop();
  }
}
