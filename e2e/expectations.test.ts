import { expect, test } from 'playwright/test';
import type { Trace } from '#trace/events.ts';
import { lanesOf } from '#trace/lanes.ts';
import { laneText, SLEEP } from '#runner/expectations/notation.fixture.ts';
import { OUTCOMES } from '#runner/expectations/outcomes.fixture.ts';
import { WAITS } from '#runner/expectations/waits.fixture.ts';
import { lesson, playInstantly, runnable } from './support/course.ts';

interface Bar {
  lane: number;
  left: number;
  right: number;
}

/** A wait of an expectation: `timer 0-2000` in the lane with this number. */
function waitsOf(lanes: readonly string[]): { lane: number; from: number; to: number }[] {
  return lanes.flatMap((text, lane) =>
    [...(text.split('|')[2] ?? '').matchAll(/(\d+)-(\d+)/g)].map(([, from, to]) => ({
      lane,
      from: Number(from),
      to: Number(to),
    })),
  );
}

test('what is drawn of each program is what was written by hand', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(lesson('en', '03-gather'));
  const program = runnable(page, 'gather');
  await playInstantly(program);
  for (const [what, source, ...expected] of [...WAITS, ...OUTCOMES]) {
    const { trace, names, bars } = await program.evaluate(async (element, text) => {
      const runnable = element as HTMLElement & { source: string; run(): Promise<Trace> };
      const chart = element.querySelector('course-timeline')!;
      const rows = () =>
        [...chart.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
          ...(shadowRoot?.querySelectorAll('.row') ?? []),
        ]);
      const before = rows()[0];
      runnable.source = text;
      const trace = await runnable.run();
      // It is drawn in a frame after the run.
      for (let frame = 0; frame < 60 && (rows().length === 0 || rows()[0] === before); frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      // Lanes that are out of sight are drawn a little later.
      const isDrawn = () => rows().every((row) => row.querySelector('.cap'));
      for (let frame = 0; frame < 60 && !isDrawn(); frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const names = rows().map((row) => row.querySelector('.name')!.textContent);
      const bars = rows().flatMap((row, lane) =>
        [...row.querySelectorAll('.waiting .ground')].map((bar): Bar => {
          const { left, right } = bar.getBoundingClientRect();
          return { lane, left, right };
        }),
      );
      return { trace, names, bars };
    }, SLEEP + source);
    await test.step(what, () => {
      expect(lanesOf(trace).map(laneText)).toEqual(expected);
      expect(names).toEqual(
        expected.map((lane) => lane.split(/ [<|] /, 1)[0]!.replace(/^main$/, 'main program')),
      );
      // A run of one instant is drawn event by event: its waits take no time.
      if (trace.end.t === 0) return;
      const waits = waitsOf(expected);
      expect(
        bars.map(({ lane }) => lane),
        what,
      ).toEqual(waits.map(({ lane }) => lane));
      // Two places make the scale; all others have to lie on it.
      const [begin, end] = [
        Math.min(...waits.map(({ from }) => from)),
        Math.max(...waits.map(({ to }) => to)),
      ];
      const [left, right] = [
        Math.min(...bars.map((bar) => bar.left)),
        Math.max(...bars.map((bar) => bar.right)),
      ];
      const place = (t: number) => left + ((t - begin) / (end - begin)) * (right - left);
      for (const [index, { from, to }] of waits.entries()) {
        expect(Math.abs(bars[index]!.left - place(from)), `${what}: from ${from}`).toBeLessThan(6);
        expect(Math.abs(bars[index]!.right - place(to)), `${what}: to ${to}`).toBeLessThan(6);
      }
    });
  }
});
