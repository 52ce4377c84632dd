import { languages, isLanguage, fallbackLanguage } from '#i18n/languages.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Trace } from '#trace/events.ts';
import { drawTimeline } from './draw.ts';
import { shape, shapeToElement } from './shape.ts';
import { storyOf } from './story.ts';

/**
 * `<course-timeline>`: set `trace` to draw a run in place of the recorded one, and `time` (virtual ms) to put the
 * playhead there; what comes after the playhead is veiled. `time = undefined` takes playhead and veil away. Fires
 * `scrub`, with the instant in `detail`, when somebody points at one or drags over the drawing.
 */
export class CourseTimeline extends HTMLElement {
  #trace: Trace | undefined;
  #playhead: SVGElement | undefined;
  #veil: SVGElement | undefined;
  #texts: Promise<Strings['timeline']> | undefined;
  /** Has the run been shown to its end? */
  #isSeen = false;

  connectedCallback(): void {
    const box = this.querySelector<HTMLElement>('[data-part="timeline"]');
    box?.addEventListener('pointerdown', (event) => this.#scrub(event, box));
    box?.addEventListener('pointermove', (event) => {
      if (event.buttons === 1) this.#scrub(event, box);
    });
  }

  /** Somebody points at an instant: fires `scrub` with it, in virtual ms. */
  #scrub({ clientX, button }: PointerEvent, box: HTMLElement): void {
    const drawing = box.querySelector('.timeline-drawing')?.getBoundingClientRect();
    if (!this.#trace || !drawing || button > 0) return;
    const share = Math.min(1, Math.max(0, (clientX - drawing.left) / drawing.width));
    this.dispatchEvent(new CustomEvent('scrub', { detail: share * this.#trace.end.t }));
  }

  get trace(): Trace | undefined {
    return this.#trace;
  }

  set trace(trace: Trace | undefined) {
    this.#trace = trace;
    this.#isSeen = false;
    if (trace) void this.#draw(trace);
  }

  set time(time: number | undefined) {
    // What has been shown to its end is no secret any more: it can be seen through the veil.
    if (time === undefined) this.#isSeen = true;
    this.#veil?.setAttribute('fill-opacity', this.#isSeen ? '0.75' : '1');
    if (!this.#trace || !this.#playhead || !this.#veil) return;
    const end = this.#trace.end.t;
    if (time !== undefined && this.#isCalm.matches) time = this.#lastEvent(time);
    const share = time === undefined || end === 0 ? 1 : Math.min(1, time / end);
    const isShown = time !== undefined;
    this.#playhead.toggleAttribute('hidden', !isShown);
    this.#veil.toggleAttribute('hidden', !isShown || share === 1);
    for (const name of ['x1', 'x2']) this.#playhead.setAttribute(name, `${share * 100}%`);
    this.#veil.setAttribute('x', `${share * 100}%`);
  }

  /** For readers who want no motion the playhead jumps from event to event. */
  readonly #isCalm = matchMedia('(prefers-reduced-motion: reduce)');

  #lastEvent(time: number): number {
    return this.#trace?.events.findLast(({ t }) => t <= time)?.t ?? 0;
  }

  async #draw(trace: Trace): Promise<void> {
    const { lang } = document.documentElement;
    this.#texts ??= languages[isLanguage(lang) ? lang : fallbackLanguage]
      .load()
      .then((m) => m.default.timeline);
    const texts = await this.#texts;
    if (this.#trace !== trace) return;
    const drawing = drawTimeline(trace, texts, this.dataset.id ?? 'run');
    const svg = shapeToElement(drawing.shape);
    const veil = shape('rect', {
      class: 'veil',
      y: -8,
      width: '200%',
      height: drawing.lanesHeight + 8,
      hidden: '',
    });
    const playhead = shape('line', { class: 'playhead', y1: 0, y2: drawing.lanesHeight + 5, hidden: '' });
    this.#veil = shapeToElement(veil);
    this.#playhead = shapeToElement(playhead);
    svg.append(this.#veil, this.#playhead);
    this.querySelector('[data-part="timeline"]')?.replaceChildren(svg);
    this.#tell(trace, texts);
  }

  #tell(trace: Trace, texts: Strings['timeline']): void {
    const items = storyOf(trace, texts).map(({ time, text }) => {
      const item = document.createElement('li');
      const instant = document.createElement('span');
      instant.className = 'time';
      instant.textContent = time;
      item.append(instant, ` ${text}`);
      return item;
    });
    this.querySelector('[data-part="story"]')?.replaceChildren(...items);
  }
}
