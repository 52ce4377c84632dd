import { grade } from '#components/grade.ts';
import { make } from '#components/make.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { graders } from '../graders.ts';
import { JudgedRun } from '../judged-run.ts';
import { putLook } from '../order-list/look.ts';
import { explain } from '../parsons/explain.ts';
import { showExplanation } from '../parsons/result.ts';
import type { ResolvedQuestion } from '../resolved.ts';
import { isOver, type QuestionState } from '../state.ts';
import { part, type AnswerView, type MakeView, type ViewContext } from '../view.ts';
import { look } from './look.ts';

type Spec = NonNullable<ResolvedQuestion['repair']>;

/** A program that is mended and run, and what came of it. It is the learner's, and never changed. Markup: `Question.astro`. */
class FixView implements AnswerView {
  readonly #question: HTMLElement;
  readonly #program: HTMLElement & { source: string };
  readonly #result = make('div', { class: 'order', 'data-part': 'result' });
  readonly #ending: HTMLElement;
  readonly #spec: Spec;
  readonly #run: JudgedRun;
  /** The program that the answer shown now was given with. */
  #answered: string | undefined;
  #told: Promise<string[]> = Promise.resolve([]);
  /** Counts what was shown, so that what comes late for an earlier state is left. */
  #turn = 0;

  constructor(question: HTMLElement, context: ViewContext) {
    putLook(look);
    this.#question = question;
    this.#program = question.querySelector('course-editable')!;
    this.#ending = part(question, 'ending');
    this.#spec = JSON.parse(part(question, 'spec').textContent) as Spec;
    this.#program.parentElement!.after(this.#result, this.#ending);
    part(this.#ending, 'solution').prepend(make('p', { 'data-part': 'solution-note' }));
    this.#run = new JudgedRun(this.#program, () => this.#program.source, context);
    const { signal } = context;
    this.#program.addEventListener('edited', () => this.#edited(), { signal });
    const ask = (): void => {
      if (question.dataset.phase === 'open') part(question, 'check').click();
    };
    this.#program.addEventListener('run-asked', ask, { signal });
  }

  chosen(): string[] {
    const failed = this.#failed();
    return [this.#run.last?.program ?? this.#program.source, ...(failed ? [failed] : [])];
  }

  /** A program that nobody has touched can be run too: it shows its bug. */
  isReady(): boolean {
    return true;
  }

  missing(): undefined {
    return undefined;
  }

  judge(): Promise<string | undefined> {
    return this.#run.judge();
  }

  grade() {
    const { last } = this.#run;
    return graders['fix-the-bug'](this.chosen(), last && !this.#failed() ? [last.program] : []);
  }

  show(state: QuestionState): void {
    const turn = ++this.#turn;
    const { attempts, chosen, phase } = state;
    this.#answered = phase === 'wrong' ? chosen[0] : undefined;
    // What was said of a try stays beside the next one.
    if (phase === 'open' && attempts > 0) return;
    this.#result.replaceChildren();
    this.#ending.hidden = !isOver(state);
    part(this.#ending, 'solution').hidden = phase !== 'shown';
    this.#told = phase === 'open' ? Promise.resolve([]) : this.#explain(state, turn);
  }

  async told(): Promise<string[]> {
    return (await this.#told).map((sentence) => sentence.replaceAll('`', ''));
  }

  /** The check that the last run failed at. */
  #failed(): string | undefined {
    if (!this.#run.last) return undefined;
    const result = grade(this.#spec.checks, this.#run.last.trace, this.#spec.reference);
    return result.passed ? undefined : result.check;
  }

  /** Shows what came of the answer. Settles with what is to be told of it. */
  async #explain(state: QuestionState, turn: number): Promise<string[]> {
    const [program = '', failed] = state.chosen;
    if (isOver(state)) {
      if (state.phase === 'shown') await this.#compare();
      return [part(this.#ending, 'why').textContent.replaceAll(/\s+/g, ' ').trim()];
    }
    const texts = await loadPageTexts();
    if (turn !== this.#turn) return [];
    const { checks, reference } = this.#spec;
    const { last } = this.#run;
    const trace = last?.program === program ? last.trace : undefined;
    const why = checks.find(({ id }) => id === failed)?.message;
    const explanation = explain({ program, trace, reference, whys: [], why }, texts);
    return showExplanation(this.#result, this.#result, explanation, reference, texts);
  }

  /** Whoever goes on typing after a wrong answer tries again; the solution is compared with what is there now. */
  #edited(): void {
    const { phase } = this.#question.dataset;
    if (phase === 'wrong' && this.#program.source !== this.#answered) part(this.#question, 'check').click();
    if (phase === 'shown') void this.#compare();
  }

  /** Without the comparison the solution is there as it is. */
  async #compare(): Promise<void> {
    const solution = await import('#components/solution.ts').catch(() => undefined);
    await solution?.showSolution(this.#question);
  }
}

export const fixView: MakeView = (question, context) => new FixView(question, context);
