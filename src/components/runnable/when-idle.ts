import { Compartment, type Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';

/** Real milliseconds without a key after which somebody who saves data is reading what they wrote. */
const PAUSE = 600;

/** Real milliseconds that a busy page may put it off for. */
const MOST = 1000;

/** What the browser knows about the line; not every browser has it. */
interface Line {
  connection?: { saveData?: boolean };
}

/**
 * Adds to an editor what is too heavy to load for somebody who only reads: when they come to the editor, with the
 * focus or a pointer, and the page is idle. A reader who asked the browser to save data has it after the first edit
 * and a pause. What fails to load is tried again after the next edit.
 */
export function whenIdle(load: () => Promise<Extension>): Extension {
  const slot = new Compartment();

  class Idle {
    readonly #view: EditorView;
    readonly #isSaving = (navigator as Line).connection?.saveData === true;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isAsked = false;

    constructor(view: EditorView) {
      this.#view = view;
    }

    update({ docChanged, focusChanged, view }: ViewUpdate): void {
      if (this.#isAsked || !view.hasFocus) return;
      if (docChanged && this.#isSaving) this.#begin(PAUSE);
      else if (!this.#isSaving && (docChanged || focusChanged)) this.#begin(0);
    }

    /** A pointer is over the editor. */
    approach(): void {
      if (!this.#isAsked && !this.#isSaving) this.#begin(0);
    }

    destroy(): void {
      this.#isAsked = true;
      clearTimeout(this.#timer);
    }

    #begin(pause: number): void {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#wait(), pause);
    }

    #wait(): void {
      if (this.#isAsked) return;
      this.#isAsked = true;
      if ('requestIdleCallback' in globalThis)
        requestIdleCallback(() => void this.#load(), { timeout: MOST });
      else void this.#load();
    }

    async #load(): Promise<void> {
      try {
        const extension = await load();
        this.#view.dispatch({ effects: slot.reconfigure(extension) });
      } catch {
        this.#isAsked = false;
      }
    }
  }

  const plugin = ViewPlugin.fromClass(Idle, {
    eventObservers: {
      pointerover() {
        this.approach();
      },
    },
  });
  return [slot.of([]), plugin];
}
