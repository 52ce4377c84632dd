import type { Check } from '#components/grade.ts';
import type { Reference } from '#components/reference.ts';
import { passExercise } from '#progress/exercises.ts';
import type { Trace } from '#trace/events.ts';

/**
 * `<course-exercise data-lesson data-id>`: grades every run of the program in it, and gives hints one by one.
 * Whether a run passes is decided here, from its trace.
 */
export class CourseExercise extends HTMLElement {
  #listeners: AbortController | undefined;
  #runs = 0;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    // Not before the learner has seen the run: the verdict would give it away.
    this.addEventListener('played', (event) => void this.#grade((event as CustomEvent<Trace>).detail), {
      signal,
    });
    const solution = this.querySelector<HTMLDetailsElement>('[data-part="solution"]');
    const compare = () => {
      if (solution?.open)
        void import('#components/solution.ts').then(({ showSolution }) => showSolution(this));
    };
    solution?.addEventListener('toggle', compare, { signal });
    // It may have been opened before there was anybody to hear of it.
    compare();
    this.addEventListener('edited', compare, { signal });
    this.querySelector('[data-part="more"]')?.addEventListener('click', () => this.#hint(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #grade(trace: Trace): Promise<void> {
    const run = ++this.#runs;
    const { grade } = await import('#components/grade.ts');
    const text = this.querySelector('[data-part="spec"]')?.textContent ?? '';
    const { checks, reference } = JSON.parse(text) as { checks: Check[]; reference: Reference };
    if (run !== this.#runs) return;
    const stopped = trace.end.reason === 'stopped';
    const result = grade(checks, trace, reference);
    for (const message of this.querySelectorAll<HTMLElement>('[data-part="passed"], [data-part="failed"]')) {
      const { part, check } = message.dataset;
      message.hidden = stopped || (result.passed ? part !== 'passed' : check !== result.check);
    }
    this.dataset.state = result.passed ? 'passed' : 'failed';
    if (result.passed) passExercise(this.dataset.lesson ?? '', this.dataset.id ?? '');
  }

  #hint(): void {
    const [next, ...rest] = this.querySelectorAll<HTMLElement>('[data-part="hint"][hidden]');
    const button = this.querySelector<HTMLElement>('[data-part="more"]');
    next?.removeAttribute('hidden');
    if (!button) return;
    button.textContent = button.dataset.next ?? button.textContent;
    if (rest.length > 0) return;
    button.hidden = true;
    // The focus does not fall out of the page with the button.
    this.querySelector<HTMLElement>('[data-part="solution"] summary')?.focus();
  }
}
