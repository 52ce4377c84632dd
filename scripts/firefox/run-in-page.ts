import type { EndReason, Limit, Trace } from '#trace/events.ts';

/** What comes back of a run. */
export interface Run {
  /** What the console printed. */
  text: string;
  reason: EndReason;
  /** The limit that ended it. */
  limit?: Limit;
  /** Real ms from the call to the trace. */
  ms: number;
}

/** `<course-runnable>`, as docs/formats.md has it, and what is used of the document. */
interface Runnable {
  source: string;
  run(): Promise<Trace>;
  querySelector(selector: string): { click(): void } | null;
}
declare const document: { querySelector(selector: string): Runnable | null };

/** Runs a program in the page's first runnable and gives a `Run` as JSON. Sent to the page as text. */
export async function runInPage(source: string): Promise<string> {
  const runnable = document.querySelector('course-runnable[data-snippet]');
  if (runnable === null) throw new Error('The page has no program');
  runnable.querySelector('[data-part="speed"] input[value="instant"]')?.click();
  runnable.source = source;
  const start = performance.now();
  const trace = await runnable.run();
  const ms = performance.now() - start;
  const text = trace.events.map((event) => (event.type === 'log' ? `${event.text}\n` : '')).join('');
  const kill = trace.events.findLast((event) => event.type === 'kill');
  return JSON.stringify({ text, reason: trace.end.reason, limit: kill?.limit, ms });
}
