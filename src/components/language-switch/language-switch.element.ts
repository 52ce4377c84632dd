import { currentStep } from '#components/place.ts';

/** `<course-language>`: links to the page in other languages; a click keeps the step the reader is at. */
export class CourseLanguage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) link.hash = currentStep() ?? '';
    });
  }
}
