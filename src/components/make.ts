import { inline } from '#i18n/inline.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element with attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A plain text with `code` in backticks. */
export const makeInline = (text: string): (Node | string)[] =>
  inline(text).map((piece) => (piece.code ? make('code', {}, piece.text) : piece.text));

/** The sign of a button, of 16 by 16, drawn by one path. */
export function makeSign(path: string): SVGElement {
  const sign = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) sign.setAttribute(name, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  sign.append(line);
  return sign;
}
