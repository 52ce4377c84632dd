import { expect, test } from 'playwright/test';
import { libraryPrograms, runInRealNode } from '#runner/libraries/real-node.node.ts';
import { consoleLines } from '#trace/console.ts';
import { lesson, playInstantly, runnable, runSource } from './support/course.ts';

const REASONS: Record<number, string> = { 0: 'completed', 1: 'uncaught', 13: 'unsettled' };

/** How often real Node is asked when a busy machine gave another order. */
const ROUNDS = 3;

test('programs with libraries print in Chromium what they print in real Node, on real sockets and files', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(lesson('en', '03-gather'));
  const program = runnable(page, 'gather');
  await playInstantly(program);
  for (const [name, source] of await libraryPrograms()) {
    await test.step(name, async () => {
      const trace = await runSource(program, source);
      const text = consoleLines(trace)
        .map((line) => `${line.text}\n`)
        .join('');
      const ours = { text, reason: trace.end.reason };
      let expected = await askNode(source);
      for (let round = 1; round < ROUNDS && !isSame(ours, expected); round++)
        expected = await askNode(source);
      expect.soft(ours, name).toEqual(expected);
    });
  }
});

interface Printed {
  text: string;
  reason: string | undefined;
}

const isSame = (a: Printed, b: Printed): boolean => a.text === b.text && a.reason === b.reason;

async function askNode(source: string): Promise<Printed> {
  const { text, exitCode } = await runInRealNode(source);
  return { text, reason: REASONS[exitCode] };
}
