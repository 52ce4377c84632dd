/** What is used of `<course-runnable>`. */
export type RunnableElement = HTMLElement & { source: string };

/** What a program begins as. */
export interface Beginning {
  title: string;
  /** Where its edits are kept. */
  draftKey: string;
  /** For a program of the gallery: its name there, under which its compiled code is found, and its code box. */
  gallery?: { name: string; code: Element };
  /** For any other program: its text. */
  source?: string;
}

/**
 * A `<course-runnable>` for a program that the page was not built around. Its recorded run is taken out: that
 * belongs to the program of the template.
 */
export function makeRunnable(template: HTMLTemplateElement, beginning: Beginning): RunnableElement {
  const { title, draftKey, gallery, source = '' } = beginning;
  const fragment = document.importNode(template.content, true);
  const runnable = fragment.querySelector<RunnableElement>('course-runnable')!;
  const box = (part: string) => runnable.querySelector(`[data-part="${part}"]`)!;
  runnable.dataset.draft = draftKey;
  runnable.dataset.snippet = gallery?.name ?? '';
  runnable.dataset.unrecorded = '';
  runnable.setAttribute('aria-label', title);
  if (!gallery) delete runnable.dataset.programs;
  const lines = gallery ? [...gallery.code.childNodes].map((node) => node.cloneNode(true)) : plain(source);
  box('code')
    .querySelector('code')!
    .replaceChildren(...lines);
  for (const part of ['output', 'timeline', 'story']) box(part).replaceChildren();
  runnable.querySelector('.console-error')?.remove();
  return runnable;
}

/** A program without highlighting, line by line as the build writes them. */
function plain(source: string): Node[] {
  return source.split('\n').flatMap((text, index) => {
    const line = document.createElement('span');
    line.className = 'line';
    line.textContent = text;
    return index === 0 ? [line] : [document.createTextNode('\n'), line];
  });
}
