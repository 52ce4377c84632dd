import { make } from '#components/make.ts';
import type { Reference } from '#components/reference.ts';
import type { Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import { makeMark, whyOf } from '../predict-timeline/result.ts';
import type { Explanation } from './explain.ts';

/** Marks a line that is used and not needed. */
export function markExtra(line: HTMLElement, texts: Strings): void {
  line.dataset.mark = 'wrong';
  line.querySelector('.line')!.after(makeMark('✕', make('span', {}, texts.quiz.parsons.isExtra), false));
}

/** A box of lines under a heading. */
function makeBox(heading: string, lines: readonly (Node | string)[], ...more: Node[]): HTMLElement {
  const items = lines.map((line) => make('li', {}, make('span', { class: 'text', translate: 'no' }, line)));
  return make(
    'div',
    { class: 'happened' },
    make('p', { class: 'heading' }, heading),
    make('ol', {}, ...items),
    ...more,
  );
}

/** What a run printed and how long it took. */
export function outputOf(heading: string, { lines, total }: Reference, texts: Strings): HTMLElement {
  const { quiz, timeline } = texts;
  const label = `${quiz.predictTimeline.total}: ${seconds(total, timeline.seconds)}`;
  return makeBox(
    heading,
    lines.length > 0 ? lines : [quiz.nothingPrinted],
    make('p', { class: 'heading' }, label),
  );
}

/** The program in its own order. @param lines those of the list, in any order, without distractors */
export function programOf(lines: readonly HTMLElement[], texts: Strings): HTMLElement {
  const inOrder = lines.toSorted((a, b) => Number(a.dataset.id) - Number(b.dataset.id));
  const copies = inOrder.map((line) => {
    const copy = document.createDocumentFragment();
    copy.append(...[...line.querySelector('.text')!.childNodes].map((node) => node.cloneNode(true)));
    return copy;
  });
  const box = makeBox(texts.quiz.parsons.program, copies);
  box.dataset.part = 'happened';
  return box;
}

/** An output as one sentence, to be told. */
function tellOutput(heading: string, { lines, total }: Reference, texts: Strings): string {
  const said = lines.length > 0 ? lines.join(', ') : texts.quiz.nothingPrinted;
  return `${heading}: ${said} (${seconds(total, texts.timeline.seconds)}).`;
}

/** Puts boxes beside each other into `result`; `root` is told that there are two. */
export function showSides(root: HTMLElement, result: HTMLElement, boxes: readonly HTMLElement[]): void {
  result.append(make('div', { class: 'sides' }, ...boxes));
  root.toggleAttribute('data-over', boxes.length > 1);
}

/** Shows why an answer is not right, and where outputs differ, both. @returns what is to be told of it */
export function showExplanation(
  root: HTMLElement,
  result: HTMLElement,
  { sentences, printed }: Explanation,
  reference: Reference,
  texts: Strings,
): string[] {
  const why = sentences.length > 0 ? [whyOf(sentences, texts)] : [];
  const outputs: [heading: string, output: Reference][] = printed
    ? [
        [texts.quiz.parsons.printed, printed],
        [texts.quiz.parsons.should, reference],
      ]
    : [];
  if (printed)
    showSides(
      root,
      result,
      outputs.map(([heading, output]) => outputOf(heading, output, texts)),
    );
  result.append(...why);
  return [...sentences, ...outputs.map(([heading, output]) => tellOutput(heading, output, texts))];
}
