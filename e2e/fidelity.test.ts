import { expect, test } from 'playwright/test';
import { askRealNode } from '#runner/fidelity/node-truth.node.ts';
import { FIDELITY_PROGRAMS } from '#runner/fidelity/programs.ts';
import { consoleLines } from '#trace/console.ts';
import { lesson, playInstantly, runnable, runSource } from './support/course.ts';

const REASONS: Record<number, string> = { 0: 'completed', 1: 'uncaught', 13: 'unsettled' };

test('what Node has besides the language prints in Chromium what real Node prints', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(lesson('en', '03-gather'));
  const program = runnable(page, 'gather');
  await playInstantly(program);
  for (const [name, source] of FIDELITY_PROGRAMS) {
    await test.step(name, async () => {
      const truth = await askRealNode(source);
      const trace = await runSource(program, source);
      const text = consoleLines(trace)
        .map((line) => `${line.text}\n`)
        .join('');
      const expected = { text: truth.text, reason: REASONS[truth.exitCode] };
      expect.soft({ text, reason: trace.end.reason }, name).toEqual(expected);
    });
  }
});
