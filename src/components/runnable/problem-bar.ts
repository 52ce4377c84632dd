import { nextDiagnostic, setDiagnosticsEffect } from '@codemirror/lint';
import { StateField, type Extension } from '@codemirror/state';
import { showPanel, type EditorView, type Panel, type ViewUpdate } from '@codemirror/view';
import { fill } from '#i18n/strings.ts';
import { diagnosticAtCaret, lessonLink, withCode, type Shown, type Texts } from './diagnostics.ts';

/**
 * A bar under the code that says what is wrong where the caret is: what a pointer finds by hovering, for fingers,
 * keyboards and screen readers. It comes with the first problem and stays, so that the page moves once at most.
 */
export function problemBar(texts: Texts): Extension {
  return StateField.define<boolean>({
    create: () => false,
    update: (isThere, { effects }) =>
      isThere || effects.some((effect) => effect.is(setDiagnosticsEffect) && effect.value.length > 0),
    provide: (field) => showPanel.from(field, (isThere) => (isThere ? (view) => new Bar(view, texts) : null)),
  });
}

class Bar implements Panel {
  readonly dom = document.createElement('div');
  readonly #view: EditorView;
  readonly #texts: Texts;
  readonly #text = part('p', 'diagnostic');
  readonly #tools = part('div', 'diagnostic-tools');
  #shown: Shown | undefined;
  /** What stands in the bar: it is left alone, with the focus in it, while it would say the same. */
  #key: string | undefined;

  constructor(view: EditorView, texts: Texts) {
    this.#view = view;
    this.#texts = texts;
    this.dom.className = 'problem-bar';
    this.dom.role = 'group';
    this.dom.ariaLabel = texts.title;
    this.#text.role = 'status';
    this.dom.append(this.#text, this.#tools);
    this.#show();
  }

  update({ transactions, docChanged, selectionSet }: ViewUpdate): void {
    const isChecked = transactions.some(({ effects }) =>
      effects.some((effect) => effect.is(setDiagnosticsEffect)),
    );
    if (isChecked || docChanged || selectionSet) this.#show();
  }

  #show(): void {
    const { shown, index = 0, all = 0 } = diagnosticAtCaret(this.#view.state) ?? {};
    this.#shown = shown;
    const key = shown ? [index, all, shown.finding.line, shown.message].join(' ') : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#text.dataset.severity = shown?.severity ?? 'none';
    this.#text.dataset.code = shown?.finding.code ?? '';
    this.#text.replaceChildren(...(shown ? this.#sentence(shown) : [this.#texts.none]));
    const focused = this.dom.querySelector<HTMLElement>(':focus');
    this.#tools.replaceChildren(...(shown ? this.#toolsFor(shown, index, all) : []));
    if (focused) (this.#tools.querySelector<HTMLElement>('button, a') ?? this.#view).focus();
  }

  #sentence({ message, finding }: Shown): Node[] {
    const text = fill(this.#texts.problem, { n: finding.line, text: '\n' });
    const [before = '', after = ''] = text.split('\n');
    const words = 'message' in finding ? [document.createTextNode(message)] : withCode(message);
    return [document.createTextNode(before), ...words, document.createTextNode(after)];
  }

  #toolsFor({ actions, lesson }: Shown, index: number, all: number): HTMLElement[] {
    const tools: HTMLElement[] = actions.map(({ name }, nth) => {
      const fix = () => this.#shown?.actions[nth]?.apply(this.#view, this.#shown.from, this.#shown.to);
      const button = this.#button('diagnostic-fix', name, fix);
      button.title = fill(this.#texts.withKey, { name });
      return button;
    });
    if (lesson !== undefined) tools.push(lessonLink(lesson, this.#texts));
    if (all > 1) {
      const place = part('span', 'diagnostic-place');
      place.textContent = fill(this.#texts.place, { n: index + 1, all });
      const next = this.#button('diagnostic-next', this.#texts.next, () => nextDiagnostic(this.#view));
      tools.push(place, next);
    }
    return tools;
  }

  #button(name: string, label: string, press: () => void): HTMLButtonElement {
    const button = part('button', name);
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', press);
    return button;
  }
}

function part<T extends 'p' | 'div' | 'span' | 'button'>(tag: T, name: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.dataset.part = name;
  return element;
}
