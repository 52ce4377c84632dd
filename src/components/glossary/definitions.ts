/** Shows what a marked word means: while it is pointed at or has the focus, and at the first tap. */
import { loadJson } from '#components/load-json.ts';
import { make, makeInline } from '#components/make.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { look } from './look.ts';

/** How long the pointer rests on a word before its definition comes, and how long it may take to reach that, in ms. */
const REST_MS = 150;
const LEAVE_MS = 250;

const ID = 'definition';
/** The room between a word and its definition, and between that and the edge of the window, in px. */
const GAP = 6;
const EDGE = 16;

type Definitions = Record<string, [term: string, definition: string]>;

const load = (link: HTMLAnchorElement): Promise<Definitions> =>
  loadJson(new URL('terms.json', link.href).href);

class DefinitionBox {
  readonly #box = make('div', { class: 'definition', id: ID, role: 'tooltip', hidden: '' });
  #link: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(see: string) {
    document.body.append(this.#box);
    const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
      target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
    const isInside = ({ target }: Event): boolean => target instanceof Node && this.#box.contains(target);
    document.addEventListener('pointerover', (event) => {
      const link = linkOf(event);
      if (event.pointerType === 'touch') return;
      if (isInside(event) || (link && link === this.#link)) clearTimeout(this.#timer);
      else if (link) this.#soon(() => void this.#show(link, see), REST_MS);
      else if (this.#link !== document.activeElement) this.#soon(() => this.#hide(), LEAVE_MS);
    });
    document.addEventListener('focusin', (event) => {
      const link = linkOf(event);
      if (link?.matches(':focus-visible')) void this.#show(link, see);
      else if (!isInside(event)) this.#hide();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide();
    });
    document.addEventListener('click', (event) => {
      const link = linkOf(event);
      if (!link) {
        if (!isInside(event)) this.#hide();
      } else if (event.pointerType === 'touch' && this.#link !== link) {
        // The first tap shows; the second, or the link in the box, leads to the glossary.
        event.preventDefault();
        void this.#show(link, see);
      }
    });
  }

  #soon(action: () => void, ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, ms);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#box.hidden = true;
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
  }

  async #show(link: HTMLAnchorElement, see: string): Promise<void> {
    this.#hide();
    this.#link = link;
    // Without its definition a word is a link like any other.
    const definitions = await load(link).catch((): Definitions => ({}));
    const found = definitions[link.hash.slice(1)];
    if (!found || this.#link !== link) return;
    const [term, definition] = found;
    this.#box.replaceChildren(
      make('strong', {}, term),
      make('p', {}, ...makeInline(definition)),
      make('a', { href: link.href }, see),
    );
    this.#box.hidden = false;
    link.setAttribute('aria-describedby', ID);
    this.#place(link.getClientRects()[0] ?? link.getBoundingClientRect());
  }

  /** Below the word, or above it where there is no room. */
  #place(word: DOMRect): void {
    const { offsetWidth, offsetHeight, style } = this.#box;
    const { clientWidth, clientHeight } = document.documentElement;
    const isBelow = word.bottom + GAP + offsetHeight < clientHeight || word.top < offsetHeight + GAP;
    const top = isBelow ? word.bottom + GAP : word.top - GAP - offsetHeight;
    const left = Math.max(EDGE, Math.min(word.left, clientWidth - offsetWidth - EDGE));
    style.insetBlockStart = `${top + scrollY}px`;
    style.insetInlineStart = `${left + scrollX}px`;
  }
}

/** Begins to explain the marked words of the page. */
export async function explainTerms(): Promise<void> {
  const { glossary } = await loadPageTexts();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
  new DefinitionBox(glossary.see);
}
