import { make } from '#components/make.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { onTrouble } from '#storage/local.ts';

/** `<course-storage-notice>`: gets a paragraph for each kind of trouble that comes up. */
export class CourseStorageNotice extends HTMLElement {
  connectedCallback(): void {
    onTrouble((kind) => {
      void loadPageTexts().then(({ progress }) => {
        if (this.querySelector(`[data-trouble="${kind}"]`)) return;
        this.append(make('p', { 'data-trouble': kind }, progress.trouble[kind]));
      });
    });
  }
}
