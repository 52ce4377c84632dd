import { make } from '#components/make.ts';
import { partOf } from '#components/part-of.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { Draft } from './draft.ts';

/**
 * `<course-editable>`: a program that can be edited, kept as a draft across visits, and is run by whoever asks for it.
 * See `docs/formats.md` for its public interface. Markup: `Editable.astro`.
 */
export class CourseEditable extends HTMLElement {
  #draft: Promise<Draft> | undefined;
  #source: string | undefined;
  #listeners: AbortController | undefined;
  readonly #failure = make('p', { 'data-part': 'load-failed', role: 'status' });

  /** The program as it is now, with the learner's edits. Setting it is an edit. */
  get source(): string {
    return this.#source ?? partOf(this, 'code').textContent;
  }

  set source(source: string) {
    this.#source = source;
    this.#use((draft) => draft.edit(source));
  }

  /** Takes another program in the place of the learner's, who can bring the own one back. */
  replace(source: string): void {
    this.#use((draft) => draft.replace(source));
  }

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    // An edit of an earlier visit is shown, never run by itself.
    this.#use((draft) => draft.restore());
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #click({ target, clientX: x, clientY: y }: MouseEvent): void {
    const part = target instanceof Element && target.closest<HTMLElement>('button, pre')?.dataset.part;
    if (part === 'edit') this.#use((draft) => draft.open());
    else if (part === 'code' && getSelection()?.isCollapsed) this.#use((draft) => draft.open({ x, y }));
    else if (part === 'reset' || part === 'undo-reset' || part === 'copy') {
      this.#use((draft) => draft.press(part));
    }
  }

  /** Does something with the draft; says so when what edits it cannot be had. */
  #use(action: (draft: Draft) => Promise<void>): void {
    this.#load()
      .then(action)
      .then(() => this.#failure.remove())
      .catch(() => void this.#sayLoadFailed());
  }

  async #sayLoadFailed(): Promise<void> {
    this.append(this.#failure);
    const { runnable } = await loadPageTexts();
    this.#failure.textContent = runnable.loadFailed;
  }

  #load(): Promise<Draft> {
    this.#draft ??= loadPageTexts().then(
      ({ runnable }) =>
        new Draft(this, runnable, undefined, {
          onSource: (source) => (this.#source = source),
          onRun: () => this.dispatchEvent(new Event('run-asked', { bubbles: true })),
        }),
    );
    // The next try loads again.
    this.#draft.catch(() => (this.#draft = undefined));
    return this.#draft;
  }
}
