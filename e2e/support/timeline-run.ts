/** Reads what a page shows of a run. */
import type { Locator } from 'playwright/test';
import type { Trace } from '#trace/events.ts';

/** The bar of a wait, in the row with this number. Places are in px. */
export interface DrawnWait {
  lane: number;
  left: number;
  right: number;
}

/** The lists of the player. */
export type DrawnLoop = Record<'stack' | 'queue' | 'timers', string[]>;

/** Runs a program through the public interface of its element, and reads its timeline once that is drawn. */
export function drawRun(
  program: Locator,
  source: string,
): Promise<{ trace: Trace; names: string[]; waits: DrawnWait[] }> {
  return program.evaluate(async (element, text) => {
    const runnable = element as HTMLElement & { source: string; run(): Promise<Trace> };
    const chart = element.querySelector('course-timeline')!;
    const rows = () =>
      [...chart.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('.row') ?? []),
      ]);
    const until = async (isSo: () => boolean) => {
      for (let frame = 0; frame < 60 && !isSo(); frame++) await new Promise(requestAnimationFrame);
    };
    const before = rows()[0];
    runnable.source = text;
    const trace = await runnable.run();
    // It is drawn in a frame after the run, with deep lanes folded where there are many.
    await until(() => rows().length > 0 && rows()[0] !== before);
    const folded = () =>
      rows()
        .map((row) => row.querySelector<HTMLElement>('.fold[aria-expanded="false"]'))
        .find((fold) => fold !== null);
    for (let fold = folded(); fold; fold = folded()) fold.click();
    const names = rows().map((row) => row.querySelector('.name')!.textContent);
    const waits: DrawnWait[] = [];
    for (const [lane, row] of rows().entries()) {
      // Only what is in sight is drawn.
      row.scrollIntoView({ block: 'nearest' });
      await until(() => row.querySelector('.cap') !== null);
      for (const bar of row.querySelectorAll('.waiting .ground')) {
        const { left, right } = bar.getBoundingClientRect();
        waits.push({ lane, left, right });
      }
    }
    return { trace, names, waits };
  }, source);
}

/** What the lists of the player say at each of some positions, to which its slider is moved. */
export function drawnLoops(
  program: Locator,
  { events }: Trace,
  positions: readonly number[],
): Promise<DrawnLoop[]> {
  return program.evaluate(
    async (element, { wanted, max }) => {
      const part = (name: string) =>
        element
          .querySelector('course-player')
          ?.shadowRoot?.querySelector<HTMLInputElement>(`[data-part="${name}"]`);
      // The player of the run before may still be there.
      for (let frame = 0; frame < 60 && part('slider')?.max !== max; frame++)
        await new Promise(requestAnimationFrame);
      const entries = (name: string) =>
        [...part(name)!.querySelectorAll('li:not(.none)')].map((item) => item.textContent);
      return wanted.map((position) => {
        part('slider')!.value = String(position);
        part('slider')!.dispatchEvent(new Event('input'));
        return { stack: entries('stack'), queue: entries('microtasks'), timers: entries('timers') };
      });
    },
    { wanted: positions, max: String(events.length + 1) },
  );
}
