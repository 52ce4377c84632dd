import { expect, test } from 'playwright/test';
import { orderingPrograms } from '#runner/ordering/programs.node.ts';
import type { EndReason } from '#trace/events.ts';
import { consoleLines } from '#trace/console.ts';
import { lesson, playInstantly, runnable, runSource } from './support/course.ts';

const EXIT_CODES: Partial<Record<EndReason, number>> = { completed: 0, uncaught: 1, unsettled: 13 };

test('there are at least two hundred ordering programs', () => {
  expect(orderingPrograms().length).toBeGreaterThanOrEqual(200);
});

test('every ordering program prints in Chromium what real Node prints, in the same order', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(lesson('en', '03-gather'));
  const program = runnable(page, 'gather');
  await playInstantly(program);
  for (const { name, source, truth } of orderingPrograms()) {
    await test.step(name, async () => {
      const trace = await runSource(program, source);
      const text = consoleLines(trace)
        .map((line) => `${line.text}\n`)
        .join('');
      expect.soft({ text, exitCode: EXIT_CODES[trace.end.reason] }, name).toEqual(truth);
    });
  }
});
