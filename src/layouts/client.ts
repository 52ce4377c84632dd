/**
 * The script of every page: the programs, which tests and embedders may run at once, the language switch, and the
 * moment at which all else is loaded: at the first sign of a reader, or at once for one who has been here before or
 * follows a link to a place.
 */
import { CourseLanguage } from '#components/language-switch/language-switch.element.ts';
import { CourseRunnable } from '#components/runnable/runnable.element.ts';
import { hasStored } from '#storage/stored.ts';

customElements.define('course-language', CourseLanguage);
customElements.define('course-runnable', CourseRunnable);

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'change', 'scroll'];

/** A button that is pressed while its element is still on the way; it is pressed again when that is there. */
let pressed: HTMLElement | null = null;

function press({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  pressed = button && !button.closest('course-runnable') ? button : null;
}

function load(): void {
  for (const sign of SIGNS) removeEventListener(sign, load);
  void import('./client-live.ts').then(async ({ ready }) => {
    await ready;
    removeEventListener('click', press);
    pressed?.click();
  });
}

addEventListener('click', press);
for (const sign of SIGNS) addEventListener(sign, load, { passive: true });
// An address with a fragment was given by somebody: a place in a lesson, a shared program.
if (hasStored() || location.hash !== '' || document.referrer.startsWith(location.origin)) load();
