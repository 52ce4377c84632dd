import { readdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import type { Trace } from '#trace/events.ts';

export const LANGUAGES = ['ko', 'en'] as const;
/** The lessons that are there, by their folders. */
export const LESSONS = readdirSync('src/content/lessons').toSorted();

export function lesson(language: (typeof LANGUAGES)[number], slug: string): string {
  return `/${language}/lessons/${slug}/`;
}

/** Every page of the course. */
export const PAGES = [
  ...LANGUAGES.flatMap((language) => [
    `/${language}/`,
    `/${language}/course/`,
    `/${language}/glossary/`,
    `/${language}/playground/`,
    `/${language}/how-programs-run/`,
    ...LESSONS.map((slug) => lesson(language, slug)),
  ]),
  '/404.html',
];

/** The program of a snippet in the page. */
export function runnable(page: Page, snippet: string): Locator {
  return page.locator(`course-runnable[data-snippet="${snippet}"]`).first();
}

/** What a runnable shows: `0.0 s` is not read, but the virtual time behind it. */
export function shownLines(program: Locator): Promise<[ms: number, text: string][]> {
  return program
    .locator('[data-part="output"] [data-part="line"]')
    .evaluateAll((lines) =>
      lines.map((line) => [
        Number((line as HTMLElement).dataset.t),
        line.querySelector('.text')?.textContent ?? '',
      ]),
    );
}

type RunnableElement = HTMLElement & { source: string; run(): Promise<Trace> };

/**
 * Puts a program into the runnable and runs it through its public interface. Settles with the trace, less the
 * events that are many: handing 50,000 of them to a test takes longer than any run.
 */
export function runSource(program: Locator, source: string): Promise<Trace & { ms: number }> {
  return program.evaluate(async (element, text) => {
    const runnable = element as RunnableElement;
    runnable.source = text;
    const start = performance.now();
    const trace = await runnable.run();
    const ms = performance.now() - start;
    const events = trace.events.filter(({ type }) => ['log', 'uncaught', 'floating', 'kill'].includes(type));
    return { ...trace, events, ms };
  }, source);
}

/** Shows runs at once, in place of at the speed of real time. */
export async function playInstantly(program: Locator): Promise<void> {
  await program.locator('[data-part="speed"] input[value="instant"]').check({ force: true });
}
