import { make } from '#components/make.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace } from '#trace/events.ts';
import { shapeToElement } from '../shape.ts';
import { drawAxis, reachable } from './draw-axis.ts';
import type { View } from './draw-track.ts';
import type { Instant } from './model.ts';
import type { Parts } from './parts.ts';

/** The axis in the page: its drawing, and a button for each instant that can be opened into its events. */
export class Axis {
  readonly #parts: Parts;
  readonly #texts: Strings['timeline'];
  readonly #onToggle: (t: number) => void;
  readonly #buttons = new Map<number, HTMLButtonElement>();
  #events: Trace['events'] = [];

  constructor(parts: Parts, texts: Strings['timeline'], onToggle: (t: number) => void) {
    this.#parts = parts;
    this.#texts = texts;
    this.#onToggle = onToggle;
  }

  set trace({ events }: Trace) {
    this.#events = events;
    for (const button of this.#buttons.values()) button.remove();
    this.#buttons.clear();
  }

  draw(view: View, instants: readonly Instant[]): void {
    const { axisDrawing, axisButtons } = this.#parts;
    axisDrawing.style.insetInlineStart = `${view.left}px`;
    axisDrawing.replaceChildren(...drawAxis(view, this.#events).map(shapeToElement));
    const shown = reachable(instants, view);
    const wanted = new Set(shown.map(({ t }) => t));
    for (const [t, button] of this.#buttons) {
      // Whoever has just opened an instant and scrolls keeps the focus.
      if (wanted.has(t) || button.matches(':focus')) continue;
      button.remove();
      this.#buttons.delete(t);
    }
    let before: Element | null = null;
    for (const instant of shown) {
      const button = this.#button(instant.t);
      this.#place(button, instant, view);
      const next: Element | null = before ? before.nextElementSibling : axisButtons.firstElementChild;
      if (next !== button) axisButtons.insertBefore(button, next);
      before = button;
    }
  }

  #button(t: number): HTMLButtonElement {
    let button = this.#buttons.get(t);
    if (button) return button;
    button = make('button', { type: 'button', 'data-t': String(t) });
    button.addEventListener('click', () => this.#onToggle(t));
    this.#buttons.set(t, button);
    return button;
  }

  #place(button: HTMLButtonElement, { t, count }: Instant, { scale, left, width }: View): void {
    const opened = scale.opened.find((each) => each.t === t);
    const time = seconds(t, this.#texts.seconds);
    button.textContent = opened ? time : String(count);
    const label = fill(opened ? this.#texts.closeInstant : this.#texts.openInstant, { time, n: count });
    button.setAttribute('aria-label', label);
    button.title = label;
    button.setAttribute('aria-expanded', String(opened !== undefined));
    let x = scale.before(t);
    if (opened) {
      // In the middle of what is seen of its columns.
      const [from, to] = [Math.max(x, left), Math.min(x + opened.width, left + width)];
      x = Math.max(x + 34, Math.min((from + to) / 2, x + opened.width - 34));
    }
    const half = opened ? 36 : 20;
    x = Math.min(Math.max(half, x), scale.width - half);
    button.style.transform = `translateX(calc(${x}px - 50%))`;
  }
}
