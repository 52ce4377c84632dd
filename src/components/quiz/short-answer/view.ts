import { graders } from '../graders.ts';
import { fresh, isOver, type QuestionState } from '../state.ts';
import { part, type AnswerView, type MakeView, type ViewContext } from '../view.ts';
import { putLook } from '../order-list/look.ts';
import { look as lookOfTotal } from '../predict-timeline/look.ts';
import { look } from './look.ts';
import { normalForm, parseTime, recognize, type Pattern } from './match.ts';

/** A line that is typed, and the reasons of known answers. Markup: `Question.astro`. */
class ShortAnswerView implements AnswerView {
  readonly #field: HTMLInputElement;
  readonly #otherwise: HTMLElement;
  readonly #known: { element: HTMLElement; id: string; answers: Pattern[] }[];
  #shown: QuestionState = fresh;

  constructor(question: HTMLElement, { signal }: ViewContext) {
    putLook(lookOfTotal + look);
    this.#field = part<HTMLInputElement>(question, 'answer');
    const list = part(question, 'known');
    this.#otherwise = part(list, 'otherwise');
    this.#known = [...list.querySelectorAll<HTMLElement>('[data-answers]')].map((element, index) => ({
      element,
      id: String(index),
      answers: element.dataset.answers!.split('\n') as Pattern[],
    }));
    this.#field.closest('.short')!.after(list);
    const verdict = part(question, 'verdict');
    verdict.id = `${question.dataset.id!}/verdict`;
    list.id = `${question.dataset.id!}/known`;
    this.#field.setAttribute('aria-describedby', `${verdict.id} ${list.id}`);
    this.#field.addEventListener('input', () => this.#field.removeAttribute('aria-invalid'), { signal });
    // What was typed is heard of letter by letter; on leaving the field nothing is new, and nothing is taken back.
    this.#field.addEventListener('change', (event) => event.stopPropagation(), { signal });
    const enter = (event: KeyboardEvent): void => {
      // Enter may end a syllable that is being composed.
      if (event.key === 'Enter' && !event.repeat && !event.isComposing) part(question, 'check').click();
    };
    this.#field.addEventListener('keydown', enter, { signal });
  }

  chosen(): string[] {
    const typed = this.#field.value.trim();
    return typed ? [typed] : [];
  }

  isReady(): boolean {
    const { value } = this.#field;
    return this.#isTime ? parseTime(value) !== undefined : normalForm(value) !== '';
  }

  missing(): string {
    this.#field.ariaInvalid = 'true';
    return this.#field.dataset.missing!;
  }

  grade() {
    const key = this.#known.find(({ element }) => 'correct' in element.dataset);
    return graders['short-answer'](this.chosen(), key?.answers ?? []);
  }

  show(state: QuestionState): void {
    this.#shown = state;
    this.#field.value = state.chosen[0] ?? '';
    // Not disabled: the focus stays here, where Enter goes on.
    this.#field.readOnly = state.phase !== 'open';
    this.#field.removeAttribute('aria-invalid');
    const told = this.#told();
    for (const { element } of this.#known) element.hidden = !(isOver(state) || element === told);
    this.#otherwise.hidden = told !== this.#otherwise;
  }

  told() {
    return Promise.resolve([this.#told()?.textContent.replace(/\s+/g, ' ').trim() ?? null]);
  }

  get #isTime(): boolean {
    return this.#known[0]?.answers[0]?.startsWith('=') ?? false;
  }

  /** What is to be said of the answer shown last: its reason or the hint, and the key at the end. */
  #told(): HTMLElement | undefined {
    const { phase, chosen } = this.#shown;
    if (phase === 'open') return undefined;
    if (phase !== 'wrong') return this.#known[0]?.element;
    return recognize(chosen[0] ?? '', this.#known)?.element ?? this.#otherwise;
  }
}

export const shortAnswerView: MakeView = (question, context) => new ShortAnswerView(question, context);
