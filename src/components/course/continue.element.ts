import { lastVisit } from '#progress/visits.ts';

/**
 * `<course-continue>`: holds one link for each lesson, all hidden; shows that of the lesson the reader was in
 * last, leading to the step they were at.
 */
export class CourseContinue extends HTMLElement {
  connectedCallback(): void {
    const visit = lastVisit();
    const link =
      visit && this.querySelector<HTMLAnchorElement>(`a[data-lesson="${CSS.escape(visit.lesson)}"]`);
    if (!link) return;
    link.hash = visit.section ?? '';
    link.hidden = false;
    this.hidden = false;
  }
}
