import { loadPageTexts } from '#i18n/page.ts';
import type { Strings } from '#i18n/strings.ts';
import { graders } from '../graders.ts';
import { isOver, type QuestionState } from '../state.ts';
import { putLook } from '../order-list/look.ts';
import { OrderList } from '../order-list/order-list.ts';
import { part, type AnswerView, type MakeView, type ViewContext } from '../view.ts';
import { explainPrediction, loadTrace } from './explain.ts';
import { gradeParts, parseSeconds, readPrediction, writePrediction } from './grade.ts';
import { withoutTwins } from './lines.ts';
import { look } from './look.ts';
import { overlayOf } from './overlay.ts';
import { overlayView } from './overlay-view.ts';
import { clearMarks, happenedOf, headingOf, marksOf, showMarks, showTotalMark, whyOf } from './result.ts';

const MISSING = 'totalMissing';

/** Lines that are put in order, a total that is typed, and what came of both. Markup: `Question.astro`. */
class TimelineView implements AnswerView {
  readonly #root: HTMLElement;
  readonly #list: OrderList;
  readonly #total: HTMLInputElement;
  readonly #say: ViewContext['say'];
  #missing: string | undefined;
  /** The sentences of the state shown last. */
  #sentences: Promise<string[]> = Promise.resolve([]);
  /** Counts what was shown, so that what comes late for an earlier state is left. */
  #turn = 0;

  constructor(question: HTMLElement, { say, signal }: ViewContext) {
    putLook(look);
    this.#root = question.querySelector('.predict')!;
    putSides(this.#root);
    this.#total = part<HTMLInputElement>(question, 'total');
    this.#say = say;
    this.#list = new OrderList(part(question, 'lines'), (line) => void this.#moved(line), signal);
    void loadPageTexts().then(({ quiz }) => this.#list.nameButtons(quiz.predictTimeline));
    // What explains an answer is there before it is given.
    const prepare = (): void => {
      void loadPageTexts().then(({ quiz }) => (this.#missing = quiz.predictTimeline[MISSING]));
      loadTrace(this.#root.dataset.run!).catch(() => undefined);
    };
    for (const sign of ['focusin', 'pointerover']) {
      this.#root.addEventListener(sign, prepare, { signal, once: true });
    }
    const typed = (): void => {
      this.#total.removeAttribute('aria-invalid');
      clearMarks([this.#total.parentElement!]);
    };
    this.#total.addEventListener('input', typed, { signal });
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.repeat || event.isComposing) return;
      // The browser would fire `change` as well, at which the quiz takes back what it has told.
      event.preventDefault();
      part(question, 'check').click();
    };
    this.#total.addEventListener('keydown', enter, { signal });
  }

  chosen(): string[] {
    const { order, out } = this.#list.places;
    const textOf = (id: string) => this.#line(id).querySelector('.text')!.textContent;
    const placeOf = (id: string) => (/^\d+$/.test(id) ? Number(id) : 0);
    const all = withoutTwins([...order, ...out], textOf, placeOf);
    const total = this.#total.value.trim();
    return writePrediction({ order: all.slice(0, order.length), out: all.slice(order.length), total });
  }

  isReady(): boolean {
    return parseSeconds(this.#total.value) !== undefined;
  }

  missing(): string | undefined {
    this.#total.ariaInvalid = 'true';
    return this.#missing;
  }

  grade() {
    return graders['predict-timeline'](this.chosen(), this.#key());
  }

  show(state: QuestionState): void {
    const turn = ++this.#turn;
    const { order, out, total } = readPrediction(state.chosen);
    this.#list.place(order, out);
    this.#total.value = total;
    this.#total.removeAttribute('aria-invalid');
    const { attempts, phase } = state;
    // At another try only what was wrong is asked again.
    const right = gradeParts(state.chosen, this.#key());
    const isRetry = phase === 'open' && attempts > 0;
    const isFixed = phase !== 'open' || (isRetry && right.order);
    this.#list.isFixed = isFixed;
    this.#root.toggleAttribute('data-fixed', isFixed);
    this.#total.disabled = phase !== 'open';
    this.#total.readOnly = isRetry && right.total;
    if (isRetry) return;
    clearMarks([...this.#list.lines, this.#total.parentElement!]);
    this.#clear();
    if (phase === 'open') return;
    this.#sentences = this.#explain(state);
    void this.#result(state, turn);
  }

  async told(): Promise<string[]> {
    return (await this.#sentences).map((sentence) => sentence.replaceAll('`', ''));
  }

  #line(id: string): HTMLElement {
    return this.#list.lines.find(({ dataset }) => dataset.id === id)!;
  }

  #key(): string[] {
    const printed = this.#list.lines.filter(({ dataset }) => dataset.t !== undefined);
    const { total, tolerance } = this.#root.dataset;
    return [...printed.keys().map(String), `=${total!}`, `~${tolerance ?? 0}`];
  }

  #explain(state: QuestionState): Promise<string[]> {
    if (state.phase === 'right') return Promise.resolve([]);
    const { run, tolerance } = this.#root.dataset;
    return explainPrediction(readPrediction(state.chosen), {
      address: run!,
      tolerance: Number(tolerance ?? 0) * 1000,
      isOver: isOver(state),
      whyOf: (id) => this.#root.parentElement!.querySelector(`[data-why="${id}"]`)?.textContent ?? '',
    });
  }

  /** The guess with its marks, what happened beside it at the end, and why. */
  async #result(state: QuestionState, turn: number): Promise<void> {
    const [texts, sentences] = await Promise.all([loadPageTexts(), this.#sentences]);
    if (turn !== this.#turn) return;
    const { lines } = this.#list;
    const { order, out } = readPrediction(state.chosen);
    showMarks(lines, marksOf(order, out), texts);
    showTotalMark(this.#total, gradeParts(state.chosen, this.#key()).total, texts);
    if (isOver(state)) {
      const happened = happenedOf(lines, Number(this.#root.dataset.total) * 1000, texts);
      happened.dataset.part = 'happened';
      part(this.#root, 'sides').append(happened);
      part(this.#root, 'lines').before(headingOf(texts));
      this.#root.dataset.over = '';
      this.#layOver(state, texts);
    }
    if (sentences.length === 0) return;
    const why = whyOf(sentences, texts);
    why.dataset.part = 'differences';
    this.#root.append(why);
  }

  /** Lays a guess that was not right over what happened. */
  #layOver(state: QuestionState, texts: Strings): void {
    const lines = this.#list.lines.map(({ dataset: { id = '', t } }) => {
      const text = this.#line(id).querySelector('.text')!.textContent;
      return { id, text, t: t === undefined ? undefined : Number(t) };
    });
    const printed = lines.flatMap(({ t, ...line }) => (t === undefined ? [] : [{ ...line, t }]));
    printed.sort((a, b) => Number(a.id) - Number(b.id));
    const names = new Map(lines.map(({ id, text }) => [id, text]));
    const total = Number(this.#root.dataset.total) * 1000;
    const overlay = overlayOf(readPrediction(state.chosen), printed, names, total);
    if (overlay) this.#root.append(overlayView(overlay, texts));
  }

  #clear(): void {
    delete this.#root.dataset.over;
    for (const name of ['happened', 'guess-heading', 'overlay', 'differences']) {
      this.#root.querySelector(`[data-part="${name}"]`)?.remove();
    }
  }

  async #moved(line: HTMLElement): Promise<void> {
    clearMarks([line]);
    const { quiz } = await loadPageTexts();
    const { placed, notPrinted: out } = quiz.predictTimeline;
    this.#say(this.#list.describe(line, { placed, out }));
  }
}

/** Makes room for what happened beside the guess. */
function putSides(root: HTMLElement): void {
  const [sides, guess] = [document.createElement('div'), document.createElement('div')];
  sides.dataset.part = sides.className = 'sides';
  guess.append(...root.children);
  sides.append(guess);
  root.append(sides);
}

export const timelineView: MakeView = (question, context) => new TimelineView(question, context);
