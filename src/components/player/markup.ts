import { make, makeSign } from '#components/make.ts';
import type { Strings } from '#i18n/strings.ts';

/** Signs of 16 by 16. */
const SIGNS = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  previous: 'M11 3v10L4.5 8z',
  next: 'M5 3v10l6.5-5z',
  previousOfTask: 'M13 3v10L7 8zM3 3h2v10H3z',
  nextOfTask: 'M3 3v10l6-5zM11 3h2v10h-2z',
} as const;

export type Sign = keyof typeof SIGNS;

/** Gives a button another sign and another name. */
export function show(button: HTMLElement, name: Sign, label: string): void {
  button.replaceChildren(makeSign(SIGNS[name]));
  button.setAttribute('aria-label', label);
  button.title = label;
}

export interface Parts {
  root: DocumentFragment;
  buttons: Record<Exclude<Sign, 'pause'>, HTMLButtonElement>;
  slow: HTMLButtonElement;
  /** Copies the address of this moment. */
  link: HTMLButtonElement;
  slider: HTMLInputElement;
  count: HTMLElement;
  sentence: HTMLElement;
  lists: { stack: HTMLElement; microtasks: HTMLElement; timers: HTMLElement };
}

/** Everything of a player, empty. */
export function makeParts(texts: Strings['player']): Parts {
  const button = (name: Exclude<Sign, 'pause'>): HTMLButtonElement => {
    const made = make('button', { type: 'button', 'data-part': name });
    show(made, name, texts[name]);
    return made;
  };
  const buttons = {
    previousOfTask: button('previousOfTask'),
    previous: button('previous'),
    play: button('play'),
    next: button('next'),
    nextOfTask: button('nextOfTask'),
  };
  const slider = make('input', {
    type: 'range',
    min: '0',
    step: '1',
    value: '0',
    'data-part': 'slider',
    'aria-label': texts.position,
    'aria-describedby': 'keys',
  });
  const count = make('span', { class: 'count', 'data-part': 'count', 'aria-hidden': 'true' });
  const slow = make(
    'button',
    { type: 'button', class: 'slow', 'data-part': 'slow', 'aria-pressed': 'false' },
    texts.slow,
  );
  const link = make('button', { type: 'button', class: 'link', 'data-part': 'link' }, texts.link);
  const bar = make(
    'div',
    { class: 'bar', role: 'group', 'aria-label': texts.label },
    make('div', { class: 'buttons' }, ...Object.values(buttons)),
    slider,
    count,
    slow,
    link,
  );
  const sentence = make('p', { class: 'sentence', 'data-part': 'sentence' });
  const keys = make('p', { id: 'keys', hidden: '' }, texts.keys);
  const list = (name: keyof Parts['lists']) => make('ol', { 'data-part': name });
  const lists = { stack: list('stack'), microtasks: list('microtasks'), timers: list('timers') };
  const boxes = (['stack', 'microtasks', 'timers'] as const).map((name) =>
    make(
      'div',
      { class: 'box', role: 'group', 'aria-label': texts[name] },
      make('p', { class: 'name' }, texts[name]),
      lists[name],
    ),
  );
  const root = document.createDocumentFragment();
  root.append(bar, keys, sentence, make('div', { class: 'loop' }, ...boxes));
  return { root, buttons, slow, link, slider, count, sentence, lists };
}
