/**
 * Everything interactive on any page, composed here. What a page needs at once is imported; what only a reader
 * who does something needs is loaded at the first sign of one.
 */
import { CourseContinue } from '#components/course/continue.element.ts';
import { CourseProgress } from '#components/course/progress.element.ts';
import { CourseLanguage } from '#components/language-switch/language-switch.element.ts';
import { CourseLesson } from '#components/lesson/lesson.element.ts';
import { CourseStorageNotice } from '#components/progress/storage-notice.element.ts';
import { CourseRunnable } from '#components/runnable/runnable.element.ts';
import { CourseTheme } from '#components/theme/theme.element.ts';
import { hasAnswers } from '#progress/answers.ts';

const elements = {
  'course-continue': CourseContinue,
  'course-language': CourseLanguage,
  'course-lesson': CourseLesson,
  'course-progress': CourseProgress,
  'course-runnable': CourseRunnable,
  'course-storage-notice': CourseStorageNotice,
  'course-theme': CourseTheme,
};

for (const [name, element] of Object.entries(elements)) customElements.define(name, element);

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];

/** Loads what asks and what draws, when the reader first does anything; at once for one who has begun before. */
function loadWhenNeeded(): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let pressed: HTMLElement | null = null;
  const load = () => {
    for (const sign of SIGNS) removeEventListener(sign, load);
    void import('./client-live.ts').then(() => {
      waiting.abort();
      pressed?.click();
    });
  };
  // A button that is pressed while its element is still on the way is pressed again when it is there.
  const press = ({ target }: Event) => {
    pressed =
      target instanceof Element
        ? target.closest<HTMLElement>('course-quiz button, [data-part="more"]')
        : null;
  };
  addEventListener('click', press, { signal });
  for (const sign of SIGNS) addEventListener(sign, load, { passive: true });
  if (hasAnswers()) load();
}

if (document.querySelector('course-runnable, course-quiz')) loadWhenNeeded();
