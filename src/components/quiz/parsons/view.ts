import { meets, type Reference } from '#components/reference.ts';
import { loadPageTexts } from '#i18n/page.ts';
import type { Strings } from '#i18n/strings.ts';
import { graders } from '../graders.ts';
import { JudgedRun } from '../judged-run.ts';
import { putLook } from '../order-list/look.ts';
import { OrderList } from '../order-list/order-list.ts';
import { readPrediction, writePrediction } from '../predict-timeline/grade.ts';
import { clearMarks, whyOf } from '../predict-timeline/result.ts';
import { isOver, type QuestionState } from '../state.ts';
import { part, type AnswerView, type MakeView, type ViewContext } from '../view.ts';
import { explain } from './explain.ts';
import { assemble } from './program.ts';
import { markExtra, outputOf, programOf, showExplanation, showSides } from './result.ts';

/** Lines of code that are put in order and run, and what came of it. Markup: `Question.astro`. */
class ParsonsView implements AnswerView {
  readonly #question: HTMLElement;
  readonly #root: HTMLElement;
  readonly #list: OrderList;
  readonly #reference: Reference;
  readonly #run: JudgedRun;
  readonly #context: ViewContext;
  readonly #result = document.createElement('div');
  /** Undefined until they are loaded. */
  #texts: Strings | undefined;
  #told: Promise<string[]> = Promise.resolve([]);
  /** Counts what was shown, so that what comes late for an earlier state is left. */
  #turn = 0;

  constructor(question: HTMLElement, context: ViewContext) {
    putLook();
    this.#question = question;
    this.#context = context;
    this.#root = question.querySelector('.parsons')!;
    this.#reference = JSON.parse(this.#root.dataset.reference!) as Reference;
    this.#result.dataset.part = 'result';
    this.#root.append(this.#result);
    const { signal } = context;
    this.#list = new OrderList(part(question, 'lines'), (line) => void this.#moved(line), signal);
    void loadPageTexts().then((texts) => {
      this.#texts = texts;
      this.#list.nameButtons(texts.quiz.predictTimeline);
    });
    this.#run = new JudgedRun(this.#root, () => this.#program(), context);
  }

  chosen(): string[] {
    return writePrediction({ ...this.#list.places, total: '' });
  }

  isReady(): boolean {
    return this.#list.places.order.length > 0;
  }

  missing(): string | undefined {
    return this.#texts?.quiz.parsons.empty;
  }

  async judge(): Promise<string | undefined> {
    this.#list.isFixed = true;
    try {
      return await this.#run.judge();
    } finally {
      this.#list.isFixed = false;
    }
  }

  grade() {
    const { trace } = this.#run;
    const chosen = this.chosen();
    return graders.parsons(chosen, trace && meets(trace, this.#reference) ? chosen : []);
  }

  show(state: QuestionState): void {
    const turn = ++this.#turn;
    const { attempts, phase } = state;
    const { order, out } = readPrediction(state.chosen);
    this.#list.place(order, out);
    const isFixed = phase !== 'open';
    this.#list.isFixed = isFixed;
    this.#root.toggleAttribute('data-fixed', isFixed);
    // What was said of a try stays beside the next one.
    if (phase === 'open' && attempts > 0) return;
    clearMarks(this.#list.lines);
    this.#result.replaceChildren();
    delete this.#root.dataset.over;
    this.#told = phase === 'open' ? Promise.resolve([]) : this.#explain(state, turn);
  }

  async told(): Promise<string[]> {
    return (await this.#told).map((sentence) => sentence.replaceAll('`', ''));
  }

  /** The lines that are used, in their order. */
  #used(): HTMLElement[] {
    return this.#list.lines.filter((line) => !this.#list.isOut(line));
  }

  #program(): string {
    const head = this.#question.querySelector('.program code')?.textContent ?? '';
    return assemble(
      head,
      this.#used().map((line) => line.querySelector('.text')!.textContent),
    );
  }

  /** The reason of a line that is not needed, with its code in backticks; undefined for the program's own lines. */
  #whyOf({ dataset: { id } }: HTMLElement): string | undefined {
    const why = this.#question.querySelector(`[data-why="${id}"]`);
    if (!why) return undefined;
    const pieces = [...why.childNodes].map((node) =>
      node instanceof Element ? `\`${node.textContent}\`` : (node.textContent ?? ''),
    );
    return pieces.join('').replaceAll(/\s+/g, ' ').trim();
  }

  /** Shows what came of the answer. Settles with what is to be told of it. */
  async #explain(state: QuestionState, turn: number): Promise<string[]> {
    const [program, { trace }, used] = [this.#program(), this.#run, this.#used()];
    const texts = await loadPageTexts();
    if (turn !== this.#turn) return [];
    const extra = used.filter((line) => this.#whyOf(line) !== undefined);
    if (isOver(state)) return this.#showEnd(state, texts);
    for (const line of extra) markExtra(line, texts);
    const reasons = JSON.parse(this.#root.dataset.wrong ?? '{}') as Record<string, string>;
    const judged = {
      program,
      trace,
      reference: this.#reference,
      whys: extra.map((line) => this.#whyOf(line)!),
      why: reasons[used.map(({ dataset }) => dataset.id).join()],
    };
    return showExplanation(this.#root, this.#result, explain(judged, texts), this.#reference, texts);
  }

  /** At the end: the program, where the answer is another one, what it prints, and why the other lines are not in it. */
  #showEnd({ phase, chosen }: QuestionState, texts: Strings): string[] {
    const { lines } = this.#list;
    const others = lines.filter((line) => this.#whyOf(line) !== undefined);
    const own = lines.filter((line) => !others.includes(line));
    const isSame = readPrediction(chosen).order.join() === [...own.keys()].join();
    const printed = outputOf(texts.quiz.parsons.prints, this.#reference, texts);
    showSides(this.#root, this.#result, [...(isSame ? [] : [programOf(own, texts)]), printed]);
    const reasons = others.map(
      (line) =>
        `\`${line.querySelector('.text')!.textContent.trim().replaceAll('`', "'")}\` ${this.#whyOf(line)!}`,
    );
    this.#result.append(whyOf(reasons, texts));
    return phase === 'right' ? [] : reasons;
  }

  async #moved(line: HTMLElement): Promise<void> {
    clearMarks([line]);
    const { quiz } = await loadPageTexts();
    const { placed } = quiz.predictTimeline;
    this.#context.say(this.#list.describe(line, { placed, out: quiz.parsons.notUsed }));
  }
}

export const parsonsView: MakeView = (question, context) => new ParsonsView(question, context);
