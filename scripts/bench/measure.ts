import type { Page } from 'playwright';

/** What a click is timed by: from the event's own time stamp to the first line in the console, in ms. */
declare global {
  var firstLine: Promise<number> | undefined;
}

const LINE = 'li, [data-part="line"]';

/**
 * Clicks as a person does and gives the ms until the first line is in the document.
 * @param button selector of what is clicked
 * @param output selector of what takes the lines; what it holds at the click does not count
 */
export async function clickToLine(page: Page, button: string, output: string): Promise<number> {
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
  await page.locator(button).click();
  return page.evaluate(() => globalThis.firstLine!);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
