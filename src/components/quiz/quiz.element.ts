import { fill } from '#i18n/strings.ts';
import { loadAnswer, saveAnswer } from '#progress/answers.ts';
import type { QuestionType } from './registry.ts';
import { again, check, fresh, giveUp, isClean, isOver, restore, type QuestionState } from './state.ts';
import { part, type AnswerView } from './view.ts';
import { views } from './views.ts';

export interface QuestionAnswered {
  lesson: string;
  question: string;
  right: boolean;
  gaveUp: boolean;
  /** Whether the very first check of the question was right. */
  firstTry: boolean;
}

/** `<course-quiz>`: questions that are checked one by one. Markup: `Quiz.astro`. */
export class CourseQuiz extends HTMLElement {
  #connection: AbortController | undefined;
  readonly #states = new Map<HTMLElement, QuestionState>();
  readonly #views = new WeakMap<HTMLElement, AnswerView>();

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#hold(event), { signal });
    for (const type of ['change', 'input']) {
      this.addEventListener(type, ({ target }) => this.#choose(target), { signal });
    }
    for (const question of this.querySelectorAll('fieldset')) {
      const { id, hash, type } = question.dataset;
      const say = (text: string) => this.#announce(text);
      this.#views.set(question, views[type as QuestionType](question, { say, signal }));
      const answer = loadAnswer(this.dataset.lesson!, id!, hash);
      // A reader may choose before this script is there.
      this.#show(question, answer ? restore(answer) : { ...fresh, chosen: this.#view(question).chosen() });
    }
    this.#sum();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #view(question: HTMLElement): AnswerView {
    return this.#views.get(question)!;
  }

  #choose(target: EventTarget | null): void {
    const question = target instanceof Element && target.closest('fieldset');
    if (question) this.#ready(question);
    this.#announce();
  }

  /** A held Enter key presses once: it does not check an answer and begin anew. Nor does a double click. */
  #hold(event: KeyboardEvent): void {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  }

  #press({ target, detail: clicks }: MouseEvent): void {
    const button = target instanceof Element && target.closest('button');
    if (!button || clicks > 1) return;
    const question = button.closest('fieldset');
    if (!question) this.#retry();
    else if (button.dataset.part === 'show') this.#giveUp(question);
    else if (button.dataset.part !== 'check' || question.ariaBusy) return;
    else if (this.#states.get(question)!.phase === 'open') this.#check(question);
    else this.#reopen(question);
  }

  #check(question: HTMLFieldSetElement): void {
    const view = this.#view(question);
    if (!view.isReady()) {
      const text = view.missing() ?? this.dataset.choose!;
      part(question, 'verdict').textContent = text;
      this.#announce(text);
      return;
    }
    if (view.judge) void this.#judge(question, view.judge());
    else this.#settle(question, check(this.#states.get(question)!, view.chosen(), view.grade()));
  }

  /** Waits for a run that judges the answer; one at a time for a question. */
  async #judge(question: HTMLFieldSetElement, judged: Promise<string | undefined>): Promise<void> {
    const state = this.#states.get(question)!;
    question.ariaBusy = 'true';
    const failure = await judged;
    question.ariaBusy = null;
    // Somebody may have given up meanwhile, or have left the page.
    if (this.#states.get(question) !== state || !this.isConnected) return;
    const view = this.#view(question);
    if (failure === undefined) this.#settle(question, check(state, view.chosen(), view.grade()));
    else this.#announce((part(question, 'verdict').textContent = failure));
  }

  #reopen(question: HTMLFieldSetElement): void {
    this.#show(question, again(this.#states.get(question)!, this.#view(question).grade()));
    this.#sum();
    this.#announce();
  }

  #giveUp(question: HTMLFieldSetElement): void {
    this.#settle(question, giveUp(this.#states.get(question)!, this.#view(question).chosen()));
    // The button that was pressed is gone; the one beside it is the nearest place for the focus.
    part(question, 'check').focus({ preventScroll: true });
  }

  #retry(): void {
    const questions = [...this.#states].filter(([, state]) => !isClean(state)).map(([question]) => question);
    for (const question of questions) this.#show(question, fresh);
    this.#sum();
    const [first] = questions;
    (first?.querySelector('input') ?? first?.querySelector<HTMLElement>('button:not([hidden])'))?.focus();
  }

  /** Shows and keeps what came of a question, and tells it once. */
  #settle(question: HTMLElement, state: QuestionState): void {
    this.#show(question, state);
    const { lesson } = this.dataset as { lesson: string };
    const { id, hash } = question.dataset as { id: string; hash: string };
    const { chosen, attempts, phase } = state;
    const right = phase === 'right';
    const gaveUp = phase === 'shown';
    saveAnswer(lesson, id, { hash, chosen, right, gaveUp, attempts });
    const verdict = part(question, 'verdict').textContent;
    const sum = this.#sum();
    void this.#view(question)
      .told()
      .then((reasons) => this.#announce(verdict, ...reasons, sum));
    const firstTry = loadAnswer(lesson, id)?.firstTry ?? false;
    const detail: QuestionAnswered = { lesson, question: id, right, gaveUp, firstTry };
    this.dispatchEvent(new CustomEvent('question-answered', { bubbles: true, detail }));
  }

  #show(question: HTMLElement, state: QuestionState): void {
    this.#states.set(question, state);
    const { phase, attempts } = state;
    const view = this.#view(question);
    view.show(state);
    const { missing } = view.grade();
    const { check: checkText, tryAgain, answerAgain, [phase]: verdict = '' } = this.dataset;
    question.dataset.phase = phase;
    part(question, 'check').textContent =
      { open: checkText, wrong: tryAgain }[phase as string] ?? answerAgain!;
    part(question, 'verdict').textContent =
      phase === 'wrong' && missing > 0
        ? `${verdict} ${fill(this.dataset.missing!, { n: missing })}`
        : verdict;
    part(question, 'show').hidden = attempts === 0 || isOver(state);
    this.#ready(question);
  }

  /** The button looks ready once it would do something; it can be pressed and says why, in any case. */
  #ready(question: HTMLElement): void {
    const isOpen = question.dataset.phase === 'open';
    const isReady = !isOpen || this.#view(question).isReady();
    part(question, 'check').ariaDisabled = String(!isReady);
    if (isOpen && isReady) part(question, 'verdict').textContent = '';
  }

  /** Sums up once every question is over. Returns what it says. */
  #sum(): string {
    const summary = this.querySelector<HTMLElement>('[data-part="summary"]');
    if (!summary) return '';
    const states = [...this.#states.values()];
    summary.hidden = !states.every(isOver);
    if (summary.hidden) return '';
    const all = states.length;
    const firstTries = [...this.#states.keys()].filter(
      ({ dataset }) => loadAnswer(this.dataset.lesson!, dataset.id!, dataset.hash)?.firstTry,
    ).length;
    const right = states.filter(({ phase }) => phase === 'right').length;
    part(summary, 'retry').hidden = states.every(isClean);
    const text = fill(this.dataset.firstTry!, { n: firstTries, all });
    const byNow = right > firstTries ? ` ${fill(this.dataset.byNow!, { n: right, all })}` : '';
    return (part(summary, 'sum').textContent = text + byNow);
  }

  #announce(...texts: (string | null)[]): void {
    const status = this.querySelector<HTMLElement>(':scope > [data-part="status"]')!;
    status.textContent = texts.filter(Boolean).join(' ');
  }
}
