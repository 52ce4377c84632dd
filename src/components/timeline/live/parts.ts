import { make, makeSign } from '#components/make.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { hatching } from '../draw.ts';
import { shape, shapeToElement } from '../shape.ts';
import { look } from './look.ts';

const SIGNS = {
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
  fit: 'M2.5 3v10M13.5 3v10M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2',
};

export interface Parts {
  about: HTMLElement;
  buttons: Record<keyof typeof SIGNS | 'svg' | 'png', HTMLButtonElement>;
  view: HTMLElement;
  drawing: HTMLElement;
  rows: HTMLElement;
  grid: SVGElement;
  arrows: SVGElement;
  axis: HTMLElement;
  axisDrawing: SVGElement;
  axisButtons: HTMLElement;
  veils: HTMLElement[];
  playhead: HTMLElement;
}

/** Everything of the interactive timeline, empty, in the shadow root of the box that holds the printed one. */
export function makeParts(box: HTMLElement, texts: Strings['timeline'], hatch: string): Parts {
  const root = box.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  root.adoptedStyleSheets = [sheet];
  const svg = (className: string) =>
    shapeToElement(shape('svg', { class: className, 'aria-hidden': 'true' }));
  const button = (part: keyof typeof SIGNS, label: string): HTMLButtonElement => {
    return make(
      'button',
      { type: 'button', 'data-part': part, 'aria-label': label, title: label },
      makeSign(SIGNS[part]),
    );
  };
  const save = (format: 'SVG' | 'PNG'): HTMLButtonElement => {
    const label = fill(texts.save, { format });
    const attributes = {
      type: 'button',
      'data-part': format.toLowerCase(),
      'aria-label': label,
      title: label,
    };
    return make('button', attributes, format);
  };
  const buttons = {
    zoomOut: button('zoomOut', texts.zoomOut),
    fit: button('fit', texts.fitWhole),
    zoomIn: button('zoomIn', texts.zoomIn),
    svg: save('SVG'),
    png: save('PNG'),
  };
  const about = make('p', { class: 'about', 'data-part': 'about', 'aria-hidden': 'true' });
  const { zoomOut, fit, zoomIn } = buttons;
  const tools = make(
    'div',
    { class: 'tools' },
    about,
    make('div', { class: 'zoom', role: 'group', 'aria-label': texts.tools }, zoomOut, fit, zoomIn),
    make('div', { class: 'save' }, buttons.svg, buttons.png),
  );
  const rows = make('div', {
    class: 'rows',
    role: 'group',
    'aria-label': texts.tasks,
    'aria-describedby': 'keys',
  });
  const [grid, arrows, axisDrawing] = [svg('grid'), svg('arrows'), svg('')];
  const veils = [make('div', { class: 'veil', hidden: '' }), make('div', { class: 'veil', hidden: '' })];
  const playhead = make('div', { class: 'playhead', hidden: '' });
  const axisButtons = make('div', {});
  const axis = make('div', { class: 'axis' }, axisDrawing, axisButtons, veils[1]!);
  const over = make('div', { class: 'rows' }, grid, rows, arrows, veils[0]!, playhead);
  const drawing = make('div', { class: 'timeline-drawing' }, over, axis);
  const view = make('div', { class: 'view', 'data-part': 'view' }, drawing);
  const keys = make('p', { id: 'keys', hidden: '' }, texts.keys);
  root.append(hatchingOf(hatch), tools, keys, view, make('slot', {}));
  return {
    about,
    buttons,
    view,
    drawing,
    rows,
    grid,
    arrows,
    axis,
    axisDrawing,
    axisButtons,
    veils,
    playhead,
  };
}

/** The pattern of waiting, once for all rows. */
function hatchingOf(id: string): SVGElement {
  const attributes = { class: 'hatching', width: 0, height: 0, 'aria-hidden': 'true' };
  return shapeToElement(shape('svg', attributes, [shape('defs', {}, [hatching(id)])]));
}
