import { partOf } from '#components/part-of.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { draftsUnder, loadDraft } from '#progress/drafts.ts';
import { makeRunnable, type RunnableElement } from './make-runnable.ts';
import {
  DRAFTS,
  draftKey,
  EMPTY,
  firstWords,
  isLinkName,
  linkName,
  programHash,
  readPlace,
} from './place.ts';
import { Share } from './share.ts';
import { decodeProgram, MAX_SOURCE, type LinkProblem } from './share-code.ts';

/** Real milliseconds. */
const REFRESH_AFTER = 300;

/**
 * `<course-playground>`: one program at a time on its stage. Each program has a runnable and a draft of its own, so
 * that opening another changes nothing of it. The address says which is open; without a word there, it is the one
 * that the learner edited last. Nothing is run by opening it.
 */
export class CoursePlayground extends HTMLElement {
  readonly #runnables = new Map<string, RunnableElement>();
  #current = '';
  /** Counts openings: of two links opened at once, the later is shown. */
  #opening = 0;
  #refreshing: ReturnType<typeof setTimeout> | undefined;
  #texts!: Strings['playground'];
  #share!: Share;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    void loadPageTexts().then(({ playground }) => this.#begin(playground));
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#refreshing);
  }

  #begin(texts: Strings['playground']): void {
    if (!this.isConnected) return;
    this.#texts = texts;
    const field = this.#part('link') as HTMLInputElement;
    this.#share = new Share({ box: this.#part('link-box'), field, said: this.#part('said') }, texts);
    this.#current = this.dataset.first ?? '';
    this.#runnables.set(this.#current, this.#runnable);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    this.addEventListener('edited', () => this.#edited(), { signal });
    addEventListener('hashchange', () => void this.#follow(), { signal });
    document.addEventListener('click', ({ target }) => this.#keepPlace(target), { signal });
    void this.#follow();
  }

  get #runnable(): RunnableElement {
    return this.#part('stage').querySelector<RunnableElement>('course-runnable')!;
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { open, part } = button.dataset;
    if (part === 'share') void this.#share.link(this.#source);
    else if (part === 'download') void this.#share.download(this.#source);
    else if (open !== undefined) {
      history.pushState(null, '', programHash(open));
      this.#show(open);
      this.#part('title').focus();
      if (open === EMPTY) this.#runnable.querySelector<HTMLElement>('[data-part="edit"]')?.click();
    }
  }

  /** The program as the learner sees it; one whose draft is still on the way is read from there. */
  get #source(): string {
    return loadDraft(draftKey(this.#current))?.source ?? this.#runnable.source;
  }

  /** Opens what the address asks for. */
  async #follow(): Promise<void> {
    const opening = ++this.#opening;
    const place = readPlace(location.hash);
    if (place.kind === 'program' && this.#exists(place.name)) return this.#show(place.name);
    if (place.kind !== 'link') return this.#show(this.#latest);
    const decoded = await decodeProgram(place.code);
    if (opening !== this.#opening) return;
    if ('problem' in decoded) {
      this.#show(this.#latest);
      this.#sayProblem(decoded.problem);
      return;
    }
    const name = linkName(decoded.source);
    this.#show(name, decoded.source);
    this.#say([this.#texts.fromLink]);
  }

  #exists(name: string): boolean {
    return this.#runnables.has(name) || this.#card(name) !== null || loadDraft(draftKey(name)) !== undefined;
  }

  /** The program that was edited last, else the first of the gallery. */
  get #latest(): string {
    return draftNames().find((name) => this.#exists(name)) ?? this.dataset.first ?? '';
  }

  /** @param source what a program from a link begins as; without it, one that is known only by its draft is empty */
  #show(name: string, source?: string): void {
    this.#say([]);
    this.#share.clear();
    const runnable = this.#runnables.get(name) ?? this.#make(name, source);
    this.#current = name;
    this.#part('title').textContent = isLinkName(name) ? this.#texts.fromLinkTitle : this.#titleOf(name);
    if (runnable !== this.#runnable) {
      this.#part('stage').replaceChildren(runnable);
      // Text that was not there at build time has its colours from the editor only.
      const isPlain = source !== undefined && !loadDraft(draftKey(name));
      if (isPlain) runnable.source = source;
    }
    this.#refresh();
  }

  #make(name: string, source?: string): RunnableElement {
    const code = this.#card(name)?.querySelector('[data-part="code"] code');
    const runnable = makeRunnable(this.#part('template') as HTMLTemplateElement, {
      title: this.#titleOf(name, source),
      draftKey: draftKey(name),
      ...(code ? { gallery: { name, code } } : {}),
      ...(source === undefined ? {} : { source }),
    });
    this.#runnables.set(name, runnable);
    return runnable;
  }

  #titleOf(name: string, source = loadDraft(draftKey(name))?.source): string {
    if (!isLinkName(name)) return this.#card(name)?.querySelector('button')?.textContent.trim() ?? name;
    const words = firstWords(source ?? '');
    return words ? `${this.#texts.fromLinkTitle}: ${words}` : this.#texts.fromLinkTitle;
  }

  /** What the lists say of an edit may wait until the keys have a pause. */
  #edited(): void {
    this.#share.clear();
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => this.#refresh(), REFRESH_AFTER);
  }

  /** Marks what the learner has edited, and offers what is not on the stage. */
  #refresh(): void {
    const names = draftNames().filter((name) => this.#exists(name));
    for (const card of this.querySelectorAll<HTMLElement>('[data-program]')) {
      const { program = '' } = card.dataset;
      card.toggleAttribute('data-current', program === this.#current);
      card.querySelector('[data-part="mark"]')?.toggleAttribute('hidden', !names.includes(program));
    }
    const others = names.filter((name) => name !== this.#current);
    this.#part('mine').hidden = others.length === 0;
    this.#part('mine-list').replaceChildren(
      ...others.map((name) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.open = name;
        button.textContent = this.#titleOf(name);
        item.append(button);
        return item;
      }),
    );
  }

  #sayProblem(problem: LinkProblem): void {
    const { what, next } = this.#texts.problems[problem];
    this.#say([what, fill(next, { most: MAX_SOURCE.toLocaleString('en') })], true);
  }

  #say(texts: string[], isSerious = false): void {
    const notice = this.#part('notice');
    notice.toggleAttribute('data-serious', isSerious);
    const paragraphs = texts.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    });
    notice.replaceChildren(...paragraphs);
  }

  /** In another language the same program is shown. */
  #keepPlace(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('course-language a') : null;
    if (link) link.hash = location.hash;
  }

  #card(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-program="${CSS.escape(name)}"]`);
  }

  #part(name: string): HTMLElement {
    return partOf(this, name);
  }
}

/** The names of all programs that the learner has edited, the latest first. */
function draftNames(): string[] {
  return draftsUnder(DRAFTS).map(([key]) => key.slice(DRAFTS.length));
}
