import type { Shape } from '../shape.ts';
import { SANS, textWidth } from '../text-width.ts';

/** Where a text is, in pixels of the view. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels of a line of text above and below its base line, and free space around a label. */
const ABOVE = 10;
const BELOW = 3;
const APART = 2;

/** Where the texts of a lane's drawing are: what is waited for, and how it ended. `top` is that of the lane. */
export function textsIn(shapes: readonly Shape[], top: number): Box[] {
  return shapes.flatMap((shape): Box[] => {
    const place = shape.attributes;
    if (shape.tag === 'text') return [boxOf(shape, 0, top)];
    return shape.tag === 'svg'
      ? shape.children.flatMap((child) =>
          typeof child !== 'string' && child.tag === 'text'
            ? [boxOf(child, Number(place['x']), top + Number(place['y']))]
            : [],
        )
      : [];
  });
}

function boxOf({ attributes, children }: Shape, x: number, y: number): Box {
  const text = children.filter((child) => typeof child === 'string').join('');
  const width = textWidth(text, SANS);
  const at = x + Number(attributes['x']);
  const base = y + Number(attributes['y']);
  const left = attributes['text-anchor'] === 'end' ? at - width : at;
  return { left, right: left + width, top: base - ABOVE, bottom: base + BELOW };
}

/**
 * Arrows with only those labels that lie on no other text: those of the present moment before others, and the words of
 * bars and lanes before both. What an arrow says is told in words above the drawing as well.
 * @param taken where other texts are
 */
export function withRoomForLabels(arrows: readonly Shape[], taken: readonly Box[]): Shape[] {
  const boxes = [...taken];
  const isPresent = ({ attributes }: Shape) => String(attributes['class']).includes('present');
  const kept = new Set<Shape>();
  for (const arrow of arrows.toSorted((a, b) => Number(isPresent(b)) - Number(isPresent(a)))) {
    const label = labelOf(arrow);
    if (!label) continue;
    const box = boxOf(label, 0, 0);
    if (boxes.some((other) => overlaps(box, other))) continue;
    boxes.push(box);
    kept.add(label);
  }
  return arrows.map((arrow) => {
    const label = labelOf(arrow);
    if (!label || kept.has(label)) return arrow;
    return { ...arrow, children: arrow.children.filter((child) => child !== label) };
  });
}

function labelOf({ children }: Shape): Shape | undefined {
  return children.find(
    (child): child is Shape => typeof child !== 'string' && child.attributes['class'] === 'label',
  );
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right + APART &&
    b.left < a.right + APART &&
    a.top < b.bottom + APART &&
    b.top < a.bottom + APART
  );
}
