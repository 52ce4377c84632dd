import { dropDraft, loadDraft, saveDraft } from '#progress/drafts.ts';
import { copyText } from '#components/copy.ts';
import { partOf } from '#components/part-of.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Editor } from './editor.ts';
import type { Editable } from '#components/execute.ts';
import type { Program } from '#runner/contract.ts';

/** The program's text: the course's own, or what the learner made of it, kept across visits. */
export class Draft {
  readonly #element: HTMLElement;
  readonly #texts: Strings['runnable'];
  readonly #handlers: { onSource: (source: string) => void; onRun: () => void };
  readonly #stock: string;
  readonly #stockProgram: Program | undefined;
  #source: string;
  #opening: Promise<Editor> | undefined;
  /** What a reset took away, until the next edit. */
  #undo: string | undefined;

  /** @param stockProgram the course's program as it was compiled at build time */
  constructor(
    element: HTMLElement,
    texts: Strings['runnable'],
    stockProgram: Program | undefined,
    handlers: { onSource: (source: string) => void; onRun: () => void },
  ) {
    this.#element = element;
    this.#texts = texts;
    this.#handlers = handlers;
    this.#stock = this.#part('code').textContent;
    this.#stockProgram = stockProgram;
    this.#source = this.#stock;
  }

  get isEdited(): boolean {
    return this.#source !== this.#stock;
  }

  /** The course's own program, when the learner has another in its place. */
  get course(): Editable | undefined {
    return this.isEdited && this.#stockProgram !== undefined
      ? { source: this.#stock, compiled: this.#stockProgram }
      : undefined;
  }

  /** What to run: the course's program comes compiled. */
  get program(): Editable {
    const isStock = this.#source === this.#stock && this.#stockProgram !== undefined;
    return isStock ? { source: this.#stock, compiled: this.#stockProgram } : { source: this.#source };
  }

  /** Brings back what the learner wrote at an earlier visit. It is not run. */
  async restore(): Promise<void> {
    const draft = loadDraft(this.#key);
    if (!draft || draft.source === this.#stock) return;
    const editor = await this.#edit();
    editor.source = draft.source;
  }

  async edit(source: string): Promise<void> {
    this.#changed(source);
    const editor = await this.#edit();
    if (editor.source !== source) editor.source = source;
  }

  /** Takes another program in the place of the learner's, which `undo-reset` brings back. */
  async replace(source: string): Promise<void> {
    const before = this.#source;
    await this.edit(source);
    if (source === before) return;
    this.#undo = before;
    this.#showButtons();
    // The button that was pressed may be gone: the focus goes to the one that takes it back.
    this.#part('undo-reset').focus();
  }

  async open(point?: { x: number; y: number }): Promise<void> {
    const editor = await this.#edit();
    if (point) editor.placeCaret(point);
    editor.focus();
  }

  async press(part: 'reset' | 'undo-reset' | 'copy'): Promise<void> {
    if (part === 'copy') return this.#copy();
    const undo = this.#undo;
    if (part === 'reset') return this.replace(this.#stock);
    if (undo !== undefined) await this.edit(undo);
    this.#showButtons();
    this.#part('reset').focus();
  }

  /** Puts the editor in the place of the code box; it stays there. */
  #edit(): Promise<Editor> {
    this.#opening ??= import('./editor.ts').then(({ createEditor }) => {
      const pane = this.#part('code-pane');
      const host = document.createElement('div');
      const editor = createEditor(host, {
        source: this.#source,
        label: this.#texts.editor,
        onChange: (source) => this.#changed(source),
        onRun: this.#handlers.onRun,
      });
      this.#part('code').hidden = true;
      this.#part('edit').hidden = true;
      pane.append(host);
      return editor;
    });
    return this.#opening;
  }

  #changed(source: string): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#undo = undefined;
    this.#handlers.onSource(source);
    if (source === this.#stock) dropDraft(this.#key);
    else saveDraft(this.#key, source, hashOf(this.#stock));
    this.#showButtons();
    this.#element.dispatchEvent(new Event('edited', { bubbles: true }));
  }

  #showButtons(): void {
    const { isEdited } = this;
    this.#part('edited').hidden = !isEdited;
    this.#part('reset').hidden = !isEdited;
    this.#part('undo-reset').hidden = this.#undo === undefined;
  }

  async #copy(): Promise<void> {
    const button = this.#part('copy');
    const { copy, copied, copyFailed } = this.#texts;
    button.textContent = (await copyText(this.#source)) ? copied : copyFailed;
    setTimeout(() => (button.textContent = copy), 2000);
  }

  get #key(): string {
    return this.#element.dataset.draft ?? '';
  }

  #part(name: string): HTMLElement {
    return partOf(this.#element, name);
  }
}

/** A short hash of a program's text (FNV-1a): tells which version of the course's program an edit began from. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
