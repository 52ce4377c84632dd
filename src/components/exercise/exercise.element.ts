import { passExercise } from '#progress/exercises.ts';
import type { Trace } from '#trace/events.ts';

const loadGuidance = () => import('./guidance.ts');

/**
 * `<course-exercise data-lesson data-id data-guidance>`: grades every run of the program in it, and gives hints one by one.
 * Whether a run passes is decided in the page, from its trace.
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
    this.querySelector('[data-part="more"]')?.addEventListener('click', () => void this.#hint(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #grade(trace: Trace): Promise<void> {
    const run = ++this.#runs;
    const { judge } = await loadGuidance();
    const result = await judge(this, trace, () => run === this.#runs);
    if (!result) return;
    this.dataset.state = result.passed ? 'passed' : 'failed';
    if (result.passed) passExercise(this.dataset.lesson ?? '', this.dataset.id ?? '');
  }

  async #hint(): Promise<void> {
    const { showHint } = await loadGuidance();
    await showHint(this);
  }
}
