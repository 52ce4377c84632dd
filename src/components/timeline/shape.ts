/** A drawing as data: the build writes it as HTML, the page as elements. */
export interface Shape {
  tag: 'svg' | 'g' | 'rect' | 'line' | 'circle' | 'path' | 'text' | 'title' | 'defs' | 'pattern';
  attributes: Record<string, string | number>;
  children: (Shape | string)[];
}

export function shape(
  tag: Shape['tag'],
  attributes: Shape['attributes'],
  children: Shape['children'] = [],
): Shape {
  return { tag, attributes, children };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The drawing as HTML text, for the build. Every text and attribute value is escaped. */
export function shapeToHtml({ tag, attributes, children }: Shape): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : shapeToHtml(child)));
  return `<${tag}${pairs.join('')}>${inner.join('')}</${tag}>`;
}

/** The drawing as elements of the page. */
export function shapeToElement({ tag, attributes, children }: Shape): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : shapeToElement(child))));
  return element;
}
