import { currentStep } from '#components/place.ts';
import { visitLesson } from '#progress/visits.ts';

/** `<course-lesson data-lesson>`: keeps which lesson the reader is in, and at which step. */
export class CourseLesson extends HTMLElement {
  #listeners: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const lesson = this.dataset.lesson;
    if (!lesson) return;
    visitLesson(lesson, currentStep());
    this.#listeners = new AbortController();
    const keep = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => visitLesson(lesson, currentStep() ?? ''), 400);
    };
    addEventListener('scroll', keep, { passive: true, signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }
}
