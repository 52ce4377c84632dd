import { make } from '#components/make.ts';
import { laneName } from '#components/task-name.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { shape, shapeToElement, type Shape } from '../shape.ts';
import { DENSE, drawTrack, FOLDED, type RowSize, type View } from './draw-track.ts';
import { drawInside, insideText, insideTime, type Inside } from './inside.ts';
import type { Scale } from './scale.ts';
import type { Box } from './labels.ts';
import { MONO, textWidth } from '../text-width.ts';
import type { Branch } from './tree.ts';

/** Pixels that a row of each depth begins further in, and the depth from which none does. */
const INDENT = 14;
const DEEPEST = 5;

/** What of a run is shown: `position` when it was gone to, `time` while it is played; neither at its end. */
export interface Moment {
  time: number | undefined;
  position: number | undefined;
}

/** A lane in the page. */
export interface Row {
  branch: Branch;
  /** What it hides, when it is collapsed. */
  inside: Inside | undefined;
  element: HTMLElement;
  drawing: SVGElement;
  life: HTMLElement;
  name: HTMLButtonElement;
  fold: HTMLButtonElement | undefined;
  /** Has it begun at the moment that is shown? Its name is above the veil then. */
  isBegun: boolean;
  /** Pixels of its name and button. */
  headWidth: number;
}

/**
 * Makes the row of a lane: a button that goes to its beginning and, for one that started others, a button that hides
 * them. `about` is what there is to say of it beside its name, `inside` what it hides when it is collapsed.
 */
export function makeRow(
  branch: Branch,
  inside: Inside | undefined,
  size: RowSize,
  texts: Strings['timeline'],
  about: readonly string[],
): Row {
  const { lane } = branch.track;
  const text = laneName(lane, texts);
  const attributes = { type: 'button', class: 'name', tabindex: '-1', 'data-task': String(lane.task) };
  const name = make('button', attributes, text);
  name.setAttribute('aria-label', [text, ...about].join('. '));
  const head = make('div', { class: 'head' });
  let fold: HTMLButtonElement | undefined;
  if (branch.below > 0) {
    fold = make('button', { type: 'button', class: 'fold', tabindex: '-1', 'data-task': String(lane.task) });
    fold.setAttribute('aria-expanded', String(!inside));
    const label = inside
      ? `${fill(texts.expand, { name: text, what: insideText(inside, texts) })}. ${insideTime(inside, texts)}`
      : fill(texts.collapse, { name: text, n: branch.below });
    fold.setAttribute('aria-label', label);
    if (inside) fold.title = label;
    if (inside) fold.textContent = insideText(inside, texts);
    head.append(fold);
  }
  head.append(name);
  const life = make('div', { class: 'life' }, head);
  const drawing = shapeToElement(shape('svg', { 'aria-hidden': 'true' }));
  const element = make(
    'div',
    { class: size === DENSE ? 'row dense lane' : 'row lane', 'data-task': String(lane.task) },
    life,
  );
  element.prepend(drawing);
  element.style.blockSize = `${size.height}px`;
  const foldWidth = inside ? 30 + textWidth(insideText(inside, texts), MONO) : 22;
  const headWidth = textWidth(text, MONO) + 8 + (fold ? foldWidth : 0);
  return { branch, inside, isBegun: false, element, drawing, life, name, fold, headWidth };
}

/** Where the name of a lane is, that ends at `nameEnd` unless it stays in view at the left; `top` is that of the lane. */
export function headBox(nameEnd: number, { headWidth }: Row, top: number): Box {
  const right = Math.max(nameEnd, headWidth + 4);
  return { left: right - headWidth, right, top, bottom: top + 18 };
}

/** Tells the lanes that have begun from the others; without a playhead all have. */
export function showBegun(rows: readonly Row[], { time, position }: Moment): void {
  for (const row of rows) {
    const { t, event } = row.branch.track.from;
    const isBegun = time === undefined || (position === undefined ? t <= time : event < position);
    if (isBegun === row.isBegun) continue;
    row.isBegun = isBegun;
    row.element.classList.toggle('begun', isBegun);
  }
}

/** What is drawn of a lane, and of those that it hides. */
export function drawRow({ branch, inside }: Row, view: View, nameEnd: number): Shape[] {
  if (!inside) return drawTrack(branch.track, view, nameEnd);
  const size = view.size === DENSE ? DENSE : FOLDED;
  return [...drawTrack(branch.track, { ...view, size }, nameEnd), ...drawInside(inside, view, size)];
}

/** Puts the name of a lane where the lane begins, or as far to the right as there is room; gives where it ends. */
export function placeHead({ branch, life, headWidth }: Row, scale: Scale): number {
  const { track, depth } = branch;
  const begin = scale.left(track.from) + Math.min(depth, DEEPEST) * INDENT;
  const left = Math.max(4, Math.min(begin, scale.width - headWidth - 8));
  const end = Math.min(Math.max(scale.right(track.to), left + headWidth), scale.width);
  life.style.insetInlineStart = `${left}px`;
  life.style.inlineSize = `${end - left}px`;
  return left + headWidth;
}
