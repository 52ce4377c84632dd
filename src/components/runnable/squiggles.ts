import { diagnosticCount, linter, setDiagnostics } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { Checker } from '#checker/client.ts';
import { LONGEST_CHECKED, type Finding } from '#checker/contract.ts';
import type { Language } from '#i18n/languages.ts';
import { shownOf, type Texts } from './diagnostics.ts';

/** Real milliseconds between an edit and its check: a paste, a fix, a single key. */
const SOON = 40;

/** The same when another edit came just before: somebody types, and is left alone until they pause. */
const PAUSE = 80;

/** Edits that follow within this many milliseconds are one burst of typing. */
const BURST = 300;

/** Real milliseconds after a key in which nothing is said about the very word that is being typed. */
const WORD = 400;

/** Underlines what the checker finds, a moment after an edit; never while a text is being composed. */
export function squiggles(checker: Checker, texts: Texts, language: Language): Extension {
  class Squiggles implements PluginValue {
    readonly #view: EditorView;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isAsking = false;
    #isGone = false;
    #checked: { doc: Text; findings: Finding[] } | undefined;
    #editedAt = -Infinity;
    #typedAt = -Infinity;

    constructor(view: EditorView) {
      this.#view = view;
      this.#after(0);
    }

    update({ docChanged, transactions }: ViewUpdate): void {
      if (!docChanged) return;
      const now = performance.now();
      this.#after(now - this.#editedAt < BURST ? PAUSE : SOON);
      this.#editedAt = now;
      if (transactions.some((each) => each.isUserEvent('input.type'))) this.#typedAt = now;
    }

    destroy(): void {
      clearTimeout(this.#timer);
      this.#isGone = true;
    }

    #after(ms: number): void {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#check(), ms);
    }

    /** One question at a time: a program that is edited meanwhile waits for the answer, and only the last is asked. */
    async #check(): Promise<void> {
      const { doc } = this.#view.state;
      if (this.#isAsking || doc.length > LONGEST_CHECKED) return;
      if (this.#view.composing) return this.#after(PAUSE);
      if (this.#checked?.doc !== doc) {
        this.#isAsking = true;
        const question = { source: doc.toString() };
        const findings = await checker.ask('check', question).catch(() => undefined);
        this.#isAsking = false;
        if (this.#isGone) return;
        if (this.#view.state.doc !== doc) return this.#after(this.#rest);
        if (!findings) return;
        this.#checked = { doc, findings };
      }
      this.#show(this.#checked);
    }

    /** What is left of the wait after the last edit. */
    get #rest(): number {
      return Math.max(0, this.#editedAt + PAUSE - performance.now());
    }

    #show({ doc, findings }: { doc: Text; findings: Finding[] }): void {
      const view = this.#view;
      if (view.composing) return this.#after(PAUSE);
      const rest = this.#typedAt + WORD - performance.now();
      const { head } = view.state.selection.main;
      const shown = findings.filter(({ from, to }) => rest <= 0 || head < from || head > to);
      if (shown.length < findings.length) this.#after(rest);
      const source = doc.toString();
      const all = shown.map((finding) => shownOf(finding, source, texts, language));
      if (all.length > 0 || diagnosticCount(view.state) > 0) view.dispatch(setDiagnostics(view.state, all));
    }
  }
  return [linter(null), ViewPlugin.fromClass(Squiggles)];
}
