import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import type { Limit } from '#trace/events.ts';
import { reaching } from '../scripts/firefox/hostile.ts';
import { lesson, playInstantly, runnable, runSource, shownLines } from './support/course.ts';

const hostile: { name: string; source: string; limit: Limit; line: number }[] = [
  { name: 'an endless loop', source: "console.log('in');\nwhile (true) {}", limit: 'synchronous', line: 2 },
  {
    name: 'an endless loop that catches everything',
    source: 'for (;;) {\n  try {\n    for (;;) {}\n  } catch {}\n}',
    limit: 'synchronous',
    line: 3,
  },
  {
    name: 'an endless chain of awaits',
    source: 'while (true) {\n  await null;\n}',
    limit: 'microtasks',
    line: 2,
  },
  {
    name: 'an endless chain of promises',
    source: 'const again = (): Promise<void> => Promise.resolve().then(again);\nagain();',
    limit: 'microtasks',
    line: 1,
  },
  {
    name: 'a flood of output',
    source: "let n = 0;\nwhile (true) console.log('line', n++);",
    limit: 'output-lines',
    line: 2,
  },
  { name: 'an interval that does nothing', source: '\nsetInterval(() => {}, 1);', limit: 'events', line: 2 },
  {
    name: 'an immediate that sets itself again',
    source: 'const again = (): void => {\n  setImmediate(again);\n};\nagain();',
    limit: 'events',
    line: 2,
  },
  {
    name: 'a tick that queues itself again',
    source: 'const again = (): void => {\n  process.nextTick(again);\n};\nagain();',
    limit: 'microtasks',
    line: 2,
  },
  {
    name: 'a list of buffers that grows',
    source: 'const all: unknown[] = [];\nfor (;;)\n  all.push(new Uint8Array(50_000_000).fill(1));',
    limit: 'memory',
    line: 3,
  },
  {
    name: 'a list of texts that grows',
    source: 'const all: string[] = [];\nfor (;;)\n  all.push("x".repeat(1e8) + all.length);',
    limit: 'memory',
    line: 3,
  },
  {
    name: 'a list of lists that grows with time',
    source:
      'const all: unknown[] = [];\nsetInterval(() => {\n  all.push(new Array(1_000_000).fill(all.length));\n}, 1);',
    limit: 'memory',
    line: 3,
  },
  {
    name: 'a print of a billion nested values',
    source: `const one = Array.from({ length: 100 }, () => ({}));
const many = (value: unknown) => Object.fromEntries(Object.entries(Array.from({ length: 1000 }, () => value)));
console.log(many(many(one)));`,
    limit: 'output-lines',
    line: 3,
  },
  {
    name: 'a print of a text of many lines',
    source: 'console.log("x\\n".repeat(50_000_000));',
    limit: 'output-lines',
    line: 1,
  },
  {
    name: 'a print of a getter that never ends',
    source: 'const endless = {\n  get [Symbol.toStringTag]() { for (;;); }\n};\nconsole.log(endless);',
    limit: 'synchronous',
    line: 2,
  },
  { name: 'an endless interval', source: 'setInterval(() => {}, 10_000);', limit: 'virtual-time', line: 1 },
];

for (const { name, source, limit, line } of hostile) {
  test(`${name} ends within 3 seconds, by name and line, and the next run is right`, async ({ page }) => {
    await page.goto(lesson('en', '03-gather'));
    const program = runnable(page, 'gather');
    await playInstantly(program);
    await runSource(program, 'console.log(0)');
    const ordinary = await runSource(program, 'console.log(1)');
    const trace = await runSource(program, source);
    expect(trace.end.reason).toBe('limit');
    const kill = trace.events.findLast((event) => event.type === 'kill');
    expect(kill).toMatchObject(limit === 'virtual-time' ? { limit } : { limit, line });
    // Of the 3 seconds, a slow machine's own share is what an ordinary run takes on it.
    expect(trace.ms - 10 * ordinary.ms).toBeLessThan(3000);
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

test('the page is as responsive while a program loops as while it is idle', async ({ page }) => {
  await page.goto(lesson('en', '03-gather'));
  const program = runnable(page, 'gather');
  await runSource(program, 'console.log(1)');
  const { idle, looping } = await program.evaluate(async (element) => {
    const runnable = element as HTMLElement & { source: string; run(): Promise<unknown> };
    const longestStall = async (meanwhile: () => Promise<unknown>) => {
      let last = performance.now();
      let longest = 0;
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 10);
      await meanwhile();
      clearInterval(timer);
      return longest;
    };
    const idle = await longestStall(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    runnable.source = 'while (true) {}';
    return { idle, looping: await longestStall(() => runnable.run()) };
  });
  expect(looping - idle).toBeLessThan(200);
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
