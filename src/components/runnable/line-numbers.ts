import { make } from '#components/make.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import type { Trace } from '#trace/events.ts';
import { linesRun, nextAtLine, type LineVisit } from './at-line.ts';
import { putLook } from './run-look.ts';

/** A program of more lines than this has no buttons: nobody looks for a moment by its line there. */
const MOST = 600;

/**
 * The numbers of the lines as buttons, once a run is shown: each goes to the next event at its line. They lie over the
 * numbers in a box of their own, which fits the printed code and the editor alike. Tab reaches one of them, the arrow
 * keys the others.
 */
export class LineNumbers {
  readonly #pane: HTMLElement;
  readonly #texts: Strings['runnable']['lines'];
  readonly #onSeek: (position: number) => void;
  readonly #box: HTMLElement;
  /** Says beside its line where a button led. */
  readonly #said: HTMLElement;
  #events: Trace['events'] = [];
  #position = 0;
  /** The position that was gone to last. */
  #led: number | undefined;

  /** @param pane holds the code */
  constructor(
    pane: HTMLElement,
    texts: Strings['runnable']['lines'],
    handlers: { onSeek: (position: number) => void },
  ) {
    putLook();
    this.#pane = pane;
    this.#texts = texts;
    this.#onSeek = handlers.onSeek;
    this.#box = make('div', {
      class: 'line-numbers',
      role: 'group',
      'aria-label': texts.label,
      'data-part': 'lines-run',
    });
    this.#said = make('p', { class: 'line-said', role: 'status', 'data-part': 'line-said' });
    this.#box.addEventListener('click', ({ target }) => this.#go(target));
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    pane.querySelector('[data-part="code"]')?.addEventListener('scroll', ({ target }) => {
      this.#box.style.transform = `translateX(${-(target as Element).scrollLeft}px)`;
    });
  }

  /** Makes a button for each line of the program that was run. */
  show(source: string, { events }: Trace): void {
    const count = source.split('\n').length;
    this.hide();
    if (count > MOST) return;
    this.#events = events;
    const ran = linesRun(events);
    const buttons = Array.from({ length: count }, (_, index) => {
      const line = index + 1;
      const label = fill(ran.has(line) ? this.#texts.go : this.#texts.none, { n: line });
      const attributes = { type: 'button', tabindex: index === 0 ? '0' : '-1', 'aria-label': label };
      const button = make('button', { ...attributes, 'data-part': 'line-number', 'data-line': String(line) });
      if (ran.has(line)) button.dataset.ran = '';
      return button;
    });
    this.#box.replaceChildren(...buttons);
    // The pane makes a layer of its own: above the numbers, and below what the editor opens over them.
    Object.assign(this.#pane.style, { position: 'relative', isolation: 'isolate' });
    this.#pane.append(this.#box, this.#said);
  }

  /** The code is another than the one that was run, or nothing has been run. */
  hide(): void {
    this.#led = undefined;
    this.#said.textContent = '';
    this.#box.remove();
    this.#said.remove();
  }

  /** The moment that is shown: what was said of another goes. */
  set position(position: number) {
    this.#position = position;
    if (position !== this.#led) this.#said.textContent = '';
  }

  #go(target: EventTarget | null): void {
    const button = (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    const line = Number(button.dataset.line);
    const visit = nextAtLine(this.#events, line, this.#position);
    this.#rove(button);
    this.#led = visit?.position;
    if (visit) this.#onSeek(visit.position);
    this.#say(line, visit);
  }

  #say(line: number, visit: LineVisit | undefined): void {
    const { visited, nothing } = this.#texts;
    this.#said.style.setProperty('--at-line', String(line));
    this.#said.textContent = visit
      ? fill(visited, { line, n: visit.n, all: visit.all })
      : fill(nothing, { line });
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...this.#box.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const button = buttons[to];
    if (!button) return;
    this.#rove(button);
    button.focus();
  }

  /** Tab comes back to the line that was left. */
  #rove(to: HTMLElement): void {
    for (const button of this.#box.querySelectorAll('button')) button.tabIndex = button === to ? 0 : -1;
  }
}
