import { makeInline } from '#components/make.ts';
import type { Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import { longestInOrder } from './in-order.ts';

type Mark = 'inPlace' | 'outOfPlace' | 'isExtra' | 'isMissing';

const SHAPES = { inPlace: '✓', outOfPlace: '↕', isExtra: '✕', isMissing: '+' } as const;

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
}

/**
 * What is to be said of each line of a guess.
 * @param order ids of the lines said to be printed; a number is the place of a line in the run
 * @param out ids of the others
 */
export function marksOf(order: readonly string[], out: readonly string[]): Map<string, Mark> {
  const isPrinted = (id: string) => /^\d+$/.test(id);
  const inOrder = longestInOrder(order.filter(isPrinted).map(Number));
  return new Map([
    ...order.map((id): [string, Mark] => [
      id,
      !isPrinted(id) ? 'isExtra' : inOrder.has(Number(id)) ? 'inPlace' : 'outOfPlace',
    ]),
    ...out.map((id): [string, Mark] => [id, isPrinted(id) ? 'isMissing' : 'inPlace']),
  ]);
}

export function showMarks(
  lines: readonly HTMLElement[],
  marks: ReadonlyMap<string, Mark>,
  texts: Strings,
): void {
  clearMarks(lines);
  for (const line of lines) {
    const mark = marks.get(line.dataset.id!)!;
    const isRight = mark === 'inPlace';
    line.dataset.mark = isRight ? 'right' : 'wrong';
    const text = make('span', isRight ? 'visually-hidden' : '', texts.quiz.predictTimeline[mark]);
    line.querySelector('.line')!.after(makeMark(SHAPES[mark], text, isRight));
  }
}

/** A mark tells by its shape and its text; the colour only helps. */
export function makeMark(sign: string, text: HTMLElement, isRight: boolean): HTMLElement {
  const shape = make('span', '', `${sign} `);
  shape.ariaHidden = 'true';
  return make('span', `mark ${isRight ? 'good' : 'bad'}`, shape, text);
}

/** Marks the total, behind its field. */
export function showTotalMark(field: HTMLElement, isRight: boolean, texts: Strings): void {
  const { totalRight, totalWrong } = texts.quiz.predictTimeline;
  const text = make('span', '', isRight ? totalRight : totalWrong);
  field.parentElement!.append(makeMark(isRight ? '✓' : '✕', text, isRight));
}

export function clearMarks(lines: readonly HTMLElement[]): void {
  for (const line of lines) {
    delete line.dataset.mark;
    line.querySelector('.mark')?.remove();
  }
}

/** Stands above the guess, when what happened is beside it. */
export function headingOf(texts: Strings): HTMLElement {
  const heading = make('p', 'heading', texts.quiz.predictTimeline.yourGuess);
  heading.dataset.part = 'guess-heading';
  return heading;
}

/** What happened: the lines of the run with their times, and the total. */
export function happenedOf(lines: readonly HTMLElement[], total: number, texts: Strings): HTMLElement {
  const { quiz, timeline } = texts;
  const printed = lines.filter(({ dataset }) => dataset.t !== undefined);
  const items = printed
    .toSorted((a, b) => Number(a.dataset.id) - Number(b.dataset.id))
    .map((line) => {
      const text = make('span', 'text', line.querySelector('.text')!.textContent);
      text.translate = false;
      return make('li', '', make('span', 'time', seconds(Number(line.dataset.t), timeline.seconds)), text);
    });
  const { happened, total: label } = quiz.predictTimeline;
  return make(
    'div',
    'happened',
    make('p', 'heading', happened),
    make('ol', '', ...items),
    make('p', 'heading total', `${label}: ${seconds(total, timeline.seconds)}`),
  );
}

export function whyOf(sentences: readonly string[], texts: Strings): HTMLElement {
  const items = sentences.map((sentence) => make('li', '', ...makeInline(sentence)));
  const heading = make('p', 'heading', texts.quiz.predictTimeline.why);
  return make('div', 'why', heading, make('ul', '', ...items));
}
