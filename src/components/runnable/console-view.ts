import { seconds } from '#i18n/time.ts';
import { linesOfLog, type ConsoleLine } from '#trace/console.ts';
import type { TraceEvent } from '#trace/events.ts';

/** How many lines stand in the page at most; of a longer output the last ones. */
const MOST = 500;

/** The console of a run that is being played: lines come in with the events and are shown when their time is there. */
export class ConsoleView {
  readonly #list: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #pattern: string;
  #lines: ConsoleLine[] = [];
  #shown = 0;

  /**
   * @param list takes the lines; what is in it is removed
   * @param scroller is kept at its end as long as the reader has not scrolled up
   * @param pattern how a time reads, such as `{n} s`
   */
  constructor(list: HTMLElement, scroller: HTMLElement, pattern: string) {
    this.#list = list;
    this.#scroller = scroller;
    this.#pattern = pattern;
    list.replaceChildren();
  }

  add(events: readonly TraceEvent[]): void {
    for (const event of events) if (event.type === 'log') this.#lines.push(...linesOfLog(event));
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** Shows every line printed until `t`, in virtual ms. */
  showUntil(t: number): void {
    let next = this.#shown;
    while (next < this.#lines.length && this.#lines[next]!.t <= t) next++;
    if (next === this.#shown) return;
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller;
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - 8;
    const fresh = this.#lines.slice(Math.max(this.#shown, next - MOST), next);
    this.#list.append(...fresh.map((line) => this.#item(line)));
    while (this.#list.childElementCount > MOST) this.#list.firstElementChild!.remove();
    this.#shown = next;
    if (isAtEnd) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #item({ t, stream, text, sourceLine }: ConsoleLine): HTMLElement {
    const item = document.createElement('li');
    item.dataset.part = 'line';
    item.dataset.t = String(t);
    item.dataset.stream = stream;
    if (sourceLine !== undefined) item.dataset.sourceLine = String(sourceLine);
    item.append(span('time', seconds(t, this.#pattern)), ' ', span('text', text));
    return item;
  }
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
