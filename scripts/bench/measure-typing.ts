import type { Page } from 'playwright';
import { median } from './measure.ts';

export { median };

/** What a key costs, in ms. */
export interface KeyTime {
  /** From the key's own time stamp until the frame that shows it is handed over. */
  paint: number;
  /** What the main thread did for it: the handling of the events, and the frame. */
  work: number;
}

declare global {
  var keyTimes: KeyTime[] | undefined;
  var squiggle: Promise<number> | undefined;
}

/** Types letters into what has the focus, one by one at a steady hand's pace, and times each. */
export async function keyTimes(page: Page, count: number): Promise<KeyTime[]> {
  await page.evaluate(() => {
    const times: KeyTime[] = (globalThis.keyTimes = []);
    const { port1, port2 } = new MessageChannel();
    let then = (): void => undefined;
    port1.onmessage = () => then();
    const soon = (next: () => void): void => {
      then = next;
      port2.postMessage(null);
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const begun = performance.now();
        let handled = 0;
        soon(() => (handled = performance.now() - begun));
        requestAnimationFrame(() => {
          const frame = performance.now();
          soon(() => {
            const end = performance.now();
            times.push({ paint: end - timeStamp, work: (handled || frame - begun) + end - frame });
          });
        });
      },
      { capture: true },
    );
  });
  for (let n = 0; n < count; n++) {
    await page.keyboard.press('abcdefghij'[n % 10]!);
    // Not in step with the frames.
    await page.waitForTimeout(90 + ((n * 7) % 16));
  }
  return page.evaluate(() => globalThis.keyTimes!);
}

/** Edits, and gives the ms from the last input event until a squiggle is in the document. */
export async function squiggleAfter(
  page: Page,
  program: string,
  edit: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate((path) => {
    globalThis.squiggle = new Promise((resolve) => {
      const root = document.querySelector(`${path} [data-part="code-pane"] > div`)!.shadowRoot!;
      let edited: number | undefined;
      const note = ({ timeStamp }: Event) => (edited = timeStamp);
      root.addEventListener('beforeinput', note, { capture: true });
      const observer = new MutationObserver(() => {
        if (edited === undefined || root.querySelector('[class*="finding-"]') === null) return;
        observer.disconnect();
        root.removeEventListener('beforeinput', note, { capture: true });
        resolve(performance.now() - edited);
      });
      observer.observe(root, { subtree: true, childList: true, attributes: true });
    });
  }, program);
  await edit();
  return page.evaluate(() => globalThis.squiggle!);
}
