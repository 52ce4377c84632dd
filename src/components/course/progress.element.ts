import { onAnswersChange } from '#progress/answers.ts';
import { onExercisesChange } from '#progress/exercises.ts';
import { lessonState } from '#progress/lesson-state.ts';

/** `<course-progress data-lesson data-questions data-exercises>`: says how far the reader is with a lesson. */
export class CourseProgress extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#show();
    onAnswersChange(() => this.#show(), this.#listeners.signal);
    onExercisesChange(() => this.#show(), this.#listeners.signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #show(): void {
    const list = (name: string) => this.dataset[name]?.split(' ').filter(Boolean) ?? [];
    const parts = { questionIds: list('questions'), exerciseIds: list('exercises') };
    const state = lessonState(this.dataset.lesson ?? '', parts);
    this.dataset.state = state;
    for (const text of this.querySelectorAll<HTMLElement>('[data-of]'))
      text.hidden = text.dataset.of !== state;
  }
}
