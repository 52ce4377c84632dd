import { onTrouble } from '#storage/local.ts';

/** `<course-storage-notice>`: shows the paragraph of each kind of trouble that comes up. */
export class CourseStorageNotice extends HTMLElement {
  connectedCallback(): void {
    onTrouble((kind) => this.querySelector(`[data-trouble="${kind}"]`)?.removeAttribute('hidden'));
  }
}
