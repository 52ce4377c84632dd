import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Real milliseconds without a key after which somebody is reading what they wrote. */
const PAUSE = 600;

/** Real milliseconds that a busy page may put it off for. */
const MOST = 2000;

/**
 * Adds to an editor what is too heavy to load before it is used: once the focus has been in it and no key has been
 * pressed for a while. What fails to load is tried again after the next edit.
 */
export function whenIdle(load: () => Promise<Extension>): Extension {
  const slot = new Compartment();

  class Idle {
    readonly #view: EditorView;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isDone = false;

    constructor(view: EditorView) {
      this.#view = view;
    }

    update({ docChanged, focusChanged }: ViewUpdate): void {
      if (this.#isDone || !this.#view.hasFocus || !(docChanged || focusChanged)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#wait(), PAUSE);
    }

    destroy(): void {
      this.#isDone = true;
      clearTimeout(this.#timer);
    }

    #wait(): void {
      if ('requestIdleCallback' in globalThis)
        requestIdleCallback(() => void this.#load(), { timeout: MOST });
      else void this.#load();
    }

    async #load(): Promise<void> {
      if (this.#isDone) return;
      this.#isDone = true;
      try {
        const extension = await load();
        this.#view.dispatch({ effects: slot.reconfigure(extension) });
      } catch {
        this.#isDone = false;
      }
    }
  }

  return [slot.of([]), ViewPlugin.fromClass(Idle)];
}
