import type { Page } from 'playwright';

/** What a click is timed by: from the event's own time stamp to the first line in the console, in ms. */
declare global {
  var firstLine: Promise<number> | undefined;
}

/** How long a button is down when somebody clicks; people hold it for 60 to 120 ms. */
const HELD_MS = 80;

const LINE = 'li, [data-part="line"]';

/**
 * Clicks and gives the ms until the first line is in the document.
 * @param button selector of what is clicked
 * @param output selector of what takes the lines; what it holds at the click does not count
 * @param press how the button is pressed: held down as long as people do, not at all, or by the keyboard
 */
export async function clickToLine(
  page: Page,
  button: string,
  output: string,
  press: 'held' | 'touched' | 'key' = 'held',
): Promise<number> {
  await page.evaluate(
    ([buttonPath, outputPath, line]) => {
      globalThis.firstLine = new Promise((resolve) => {
        const list = document.querySelector(outputPath!)!;
        let clicked: number | undefined;
        addEventListener(
          'click',
          (event) => {
            if (event.target instanceof Element && event.target.closest(buttonPath!))
              clicked = event.timeStamp;
          },
          { capture: true, once: true },
        );
        const observer = new MutationObserver((records) => {
          const isLine = (node: Node) => node instanceof Element && node.matches(line!);
          if (clicked === undefined || !records.some(({ addedNodes }) => [...addedNodes].some(isLine)))
            return;
          observer.disconnect();
          resolve(performance.now() - clicked);
        });
        observer.observe(list, { childList: true });
      });
    },
    [button, output, LINE],
  );
  if (press === 'key') await page.locator(button).press('Enter');
  else await page.locator(button).click({ delay: press === 'held' ? HELD_MS : 0 });
  return page.evaluate(() => globalThis.firstLine!);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
