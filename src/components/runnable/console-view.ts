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
  /** Each line, and which `log` event of the run it is of. */
  #lines: (ConsoleLine & { log: number })[] = [];
  #logs = 0;
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
    for (const event of events) {
      if (event.type !== 'log') continue;
      for (const line of linesOfLog(event)) this.#lines.push({ ...line, log: this.#logs });
      this.#logs += 1;
    }
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** Shows every line printed until `t`, in virtual ms. */
  showUntil(t: number): void {
    this.#show(({ t: printed }) => printed <= t);
  }

  /** Shows the lines of the first `count` events that printed. */
  showLogs(count: number): void {
    this.#show(({ log }) => log < count);
  }

  /** Shows the lines up to the first that is not shown. */
  #show(isShown: (line: ConsoleLine & { log: number }) => boolean): void {
    const before = this.#shown;
    let next = before;
    while (next > 0 && !isShown(this.#lines[next - 1]!)) next--;
    while (next < this.#lines.length && isShown(this.#lines[next]!)) next++;
    if (next === before) return;
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller;
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - 8;
    if (next < before) this.#list.replaceChildren();
    const first = Math.max(next < before ? 0 : before, next - MOST);
    this.#list.append(...this.#lines.slice(first, next).map((line) => this.#item(line)));
    while (this.#list.childElementCount > MOST) this.#list.firstElementChild!.remove();
    this.#shown = next;
    if (isAtEnd || next < before) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #item({ t, stream, text, sourceLine, log }: ConsoleLine & { log: number }): HTMLElement {
    const item = document.createElement('li');
    item.dataset.part = 'line';
    item.dataset.t = String(t);
    item.dataset.stream = stream;
    item.dataset.log = String(log);
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
