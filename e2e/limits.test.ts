import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Locator } from 'playwright/test';
import { LIMIT_EXAMPLES } from '#runner/limit-examples.ts';
import type { Limit, Trace } from '#trace/events.ts';
import { HOSTILE } from '../scripts/hostile/programs.ts';
import { reaching } from '../scripts/hostile/reaching.ts';
import { LANGUAGES, lesson, playInstantly, runnable, runSource, shownLines } from './support/course.ts';

/** A page that answers is not held up for longer than this by a run, in ms, beyond what it is without one. */
const LONGEST_STALL = 200;

interface Measured {
  trace: Trace;
  ms: number;
  /** The longest time in which the page did nothing else while it ran, and while another program only computed. */
  stall: number;
  idle: number;
}

/** For how long a run holds the page up, less what the machine does: it runs longer than what it is compared with. */
const beyond = ({ stall, idle }: Measured): number => stall - 3 * idle;

/** Runs a program and watches meanwhile how long the page is held up at a stretch. */
function measure(program: Locator, source: string): Promise<Measured> {
  return program.evaluate(async (element, text) => {
    const runnable = element as HTMLElement & { source: string; run(): Promise<Trace> };
    const longest = async <T>(meanwhile: () => Promise<T>): Promise<[T, number]> => {
      let last = performance.now();
      let most = 0;
      const look = () => {
        most = Math.max(most, performance.now() - last);
        last = performance.now();
      };
      const timer = setInterval(look, 10);
      const result = await meanwhile();
      look();
      clearInterval(timer);
      return [result, most];
    };
    // A worker that only computes takes a processor too, and sends nothing: what the page is held up then is not ours.
    runnable.source = 'for (let i = 0; i < 50_000_000; i++);';
    const [, idle] = await longest(() => runnable.run());
    runnable.source = text;
    const start = performance.now();
    const [{ events, ...rest }, stall] = await longest(() => runnable.run());
    const ms = performance.now() - start;
    return { trace: { ...rest, events: events.filter(({ type }) => type === 'kill') }, ms, stall, idle };
  }, source);
}

function limitOf({ trace }: Measured): Limit | undefined {
  const kill = trace.events.at(-1);
  return kill?.type === 'kill' ? kill.limit : undefined;
}

for (const { name, source, limits, line } of HOSTILE) {
  test(`${name}: ended in time and by name, the page free, the next run right`, async ({ page }) => {
    await page.goto(lesson('en', '03-gather'));
    const program = runnable(page, 'gather');
    await playInstantly(program);
    await runSource(program, 'console.log(0)');
    const ordinary = await runSource(program, 'console.log(1)');
    const attempts = [await measure(program, source)];
    const isStarved = (one: Measured) => limitOf(one) === 'silence' && !limits.includes('silence');
    // A machine that is busy with something else holds a page up as well, or starves the program until nothing is
    // heard of it: what counts is what happens each time.
    while (
      attempts.length < 3 &&
      (beyond(attempts.at(-1)!) >= LONGEST_STALL || isStarved(attempts.at(-1)!))
    ) {
      attempts.push(await measure(program, source));
    }
    const heard = attempts.filter((one) => !isStarved(one));
    expect(heard).not.toEqual([]);
    for (const one of heard) {
      const { trace, ms } = one;
      expect(trace.end.reason).toBe('limit');
      expect(limits).toContain(limitOf(one));
      const kill = trace.events.at(-1);
      if (line !== undefined) expect(kill?.line).toBe(line);
      // Of the 3 seconds, a slow machine's own share is what an ordinary run takes on it.
      expect(ms - 10 * ordinary.ms).toBeLessThan(3000);
    }
    const stall = Math.min(...attempts.map(beyond));
    expect(stall).toBeLessThan(LONGEST_STALL);
    test.info().annotations.push({
      type: 'measured',
      description: `${Math.round(attempts[0]!.ms)} ms, stall ${Math.round(stall)} ms beyond what a computing worker costs`,
    });
    await expect(program.locator('[data-part="status"]')).toHaveAttribute('data-state', 'limit');
    await expect(program.locator('[data-part="problem-what"]')).not.toBeEmpty();

    const next = await runSource(program, "setTimeout(() => console.log('fine'), 10);");
    expect(next.end).toEqual({ t: 10, reason: 'completed' });
    expect(await shownLines(program)).toEqual([[10, 'fine']]);
  });
}

test('recursion without end is a RangeError at the line of the call', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const program = runnable(page, 'gather');
  await playInstantly(program);
  const trace = await runSource(
    program,
    'const down = (n: number): number =>\n  down(n + 1) + 1;\n\ndown(0);',
  );
  expect(trace.end.reason).toBe('uncaught');
  const uncaught = trace.events.findLast((event) => event.type === 'uncaught');
  expect(uncaught?.error).toMatchObject({ name: 'RangeError', message: 'Maximum call stack size exceeded' });
  expect([1, 2]).toContain(uncaught?.error.line);
});

test('Stop ends an endless loop at once', async ({ page }) => {
  await page.goto(lesson('ko', '03-gather'));
  const program = runnable(page, 'gather');
  await program.evaluate((element) => {
    const runnable = element as HTMLElement & { source: string; run(): Promise<unknown> };
    runnable.source = 'while (true) {}';
    void runnable.run();
  });
  await program.getByRole('button', { name: '정지' }).click();
  await expect(program.locator('[data-part="status"]')).toHaveAttribute('data-state', 'stopped');
});

test('nothing that a program sends leaves the sandbox', async ({ page }) => {
  const arrived: string[] = [];
  const canary = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end();
  });
  canary.on('upgrade', (request) => arrived.push(request.url ?? ''));
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
  // The canary does hear what is sent from outside of a sandbox.
  await fetch(`${address}/test`);
  expect(arrived).toEqual(['/test']);

  await page.goto(lesson('en', '03-gather'));
  await runSource(runnable(page, 'gather'), reaching(address));
  await page.waitForTimeout(500);
  canary.close();
  expect(arrived).toEqual(['/test']);
});

for (const language of LANGUAGES) {
  test(`the message of a limit leads to where it is explained, in ${language}`, async ({ page }) => {
    await page.goto(lesson(language, '03-gather'));
    const program = runnable(page, 'gather');
    await playInstantly(program);
    await runSource(program, 'setInterval(() => {}, 10_000);');
    await program.locator('[data-part="problem-more"] a').click();
    await expect(page).toHaveURL(`/${language}/how-programs-run/#virtual-time`);
    await expect(page.locator('#virtual-time h3')).toBeInViewport();
  });
}

test('every limit is explained under its name, without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const language of LANGUAGES) {
    await page.goto(`${baseURL}/${language}/how-programs-run/`);
    for (const [topic, { source }] of Object.entries(LIMIT_EXAMPLES)) {
      await expect(page.locator(`#${topic} h3`)).toBeVisible();
      await expect(page.locator(`#${topic} pre`)).toHaveText(source);
    }
  }
  await page.close();
});
