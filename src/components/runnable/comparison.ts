import type { Trace } from '#trace/events.ts';
import { Execution } from './execution.ts';
import type { Editable } from '#components/execute.ts';

/** What is used of `<course-compare>`. */
type CompareElement = HTMLElement & { show(mine: Trace, course: Trace): Promise<void> };

/** Lets a learner lay their run beside that of the course's program, which is run when they ask for it. */
export class Comparison {
  readonly #box = document.createElement('details');
  readonly #element = document.createElement('course-compare') as CompareElement;
  #mine: Trace | undefined;
  #course: Editable | undefined;

  constructor(host: HTMLElement, label: string) {
    const summary = document.createElement('summary');
    summary.textContent = label;
    this.#box.dataset.part = 'compare';
    this.#box.hidden = true;
    Object.assign(this.#box.style, {
      padding: 'var(--space-3) var(--space-4)',
      borderBlockStart: '1px solid var(--line)',
      fontSize: 'var(--text-sm)',
    });
    this.#box.append(summary, this.#element);
    this.#box.addEventListener('toggle', () => void this.#show());
    host.append(this.#box);
  }

  /** Offers to compare a run; without the course's program there is nothing to compare it with. */
  offer(mine: Trace | undefined, course: Editable | undefined): void {
    this.#mine = mine;
    this.#course = course;
    this.#box.hidden = !mine || !course;
    void this.#show();
  }

  async #show(): Promise<void> {
    const [mine, course] = [this.#mine, this.#course];
    if (!this.#box.open || !mine || !course) return;
    const trace = await new Execution(course).trace;
    if (this.#mine === mine) await this.#element.show(mine, trace);
  }
}
