import { loadPageTexts } from '#i18n/page.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Trace } from '#trace/events.ts';
import { drawTimeline, hatching } from './draw.ts';
import { Chart } from './live/chart.ts';
import { shapeToElement } from './shape.ts';
import { storyOf } from './story.ts';

/**
 * `<course-timeline>`: set `trace` to draw a run in place of the recorded one. `time` (virtual ms) puts the playhead
 * there while the run is played, `position` (a number of events) when a moment was gone to; what comes after it is
 * veiled. `time = undefined` takes playhead and veil away. Fires `scrub` with an instant, and `seek` with a position, in
 * `detail`, when somebody points at one.
 */
export class CourseTimeline extends HTMLElement {
  #trace: Trace | undefined;
  #chart: Chart | undefined;
  #texts: Promise<Strings['timeline']> | undefined;
  #time: number | undefined;
  #position: number | undefined;
  /** Has the run been shown to its end? */
  #isSeen = false;

  connectedCallback(): void {
    // On paper the run is drawn as a page without scripts has it.
    matchMedia('print').addEventListener('change', ({ matches }) => void this.#print(matches));
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
    this.#time = time !== undefined && this.#isCalm.matches ? this.#lastEvent(time) : time;
    this.#position = undefined;
    this.#show();
  }

  set position(position: number) {
    this.#position = position;
    this.#time = this.#trace?.events[position - 1]?.t ?? 0;
    this.#show();
  }

  #show(): void {
    this.#chart?.show({ time: this.#time, position: this.#position }, this.#isSeen);
  }

  /** For readers who want no motion the playhead jumps from event to event. */
  readonly #isCalm = matchMedia('(prefers-reduced-motion: reduce)');

  #lastEvent(time: number): number {
    return this.#trace?.events.findLast(({ t }) => t <= time)?.t ?? 0;
  }

  get #box(): HTMLElement | null {
    return this.querySelector('[data-part="timeline"]');
  }

  #load(): Promise<Strings['timeline']> {
    this.#texts ??= loadPageTexts().then(({ timeline }) => timeline);
    return this.#texts;
  }

  async #draw(trace: Trace): Promise<void> {
    const texts = await this.#load();
    const box = this.#box;
    if (this.#trace !== trace || !box) return;
    box.replaceChildren();
    const id = this.dataset.id ?? 'run';
    // The legend is hatched with the pattern of the printed drawing, which has just gone.
    if (!this.#chart) this.querySelector('svg.waiting')?.prepend(shapeToElement(hatching(`hatch-${id}`)));
    const fire = (name: string) => (detail: number) => this.dispatchEvent(new CustomEvent(name, { detail }));
    const wishes = { seek: fire('seek'), scrub: fire('scrub') };
    this.#chart ??= new Chart(box, texts, id, wishes);
    this.#chart.trace = trace;
    this.#show();
    this.#tell(trace, texts);
  }

  async #print(isPrinting: boolean): Promise<void> {
    const trace = this.#trace;
    if (!trace || !this.#chart) return;
    const { shape } = drawTimeline(trace, await this.#load(), `print-${this.dataset.id ?? 'run'}`);
    this.#box?.replaceChildren(...(isPrinting ? [shapeToElement(shape)] : []));
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
