import { copyText } from '#components/copy.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import type { Replay } from '#trace/replay.ts';
import { Explainer } from './explain.ts';
import { look } from './look.ts';
import { loopLists } from './loop.ts';
import { makeParts, show, type Parts } from './markup.ts';

/** How long each event stands in slow motion, in real ms. */
const SLOW_MS = 1100;

/**
 * While a run plays, slider, words and lists change this often at most, in real ms: nobody reads faster, and each change
 * lays out and paints the page, which takes longer than a frame when there are many lanes.
 */
const PLAYING_MS = 120;

/** How many entries of a list are shown. */
const MOST_ENTRIES = 5;

/**
 * `<course-player>`: steps through a run. Set `replay`, then `position`; it shows what has just happened, and the event
 * loop at that moment. It moves nothing by itself: it fires `seek` with the position that somebody wants in `detail`,
 * and `toggle` when playing should begin or stop.
 */
export class CoursePlayer extends HTMLElement {
  #parts: Parts | undefined;
  #texts: Strings | undefined;
  #replay: Replay | undefined;
  #explainer: Explainer | undefined;
  #position = 0;
  #isPlaying = false;
  #slow: ReturnType<typeof setInterval> | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;

  /** The address of a position, where it has one. */
  linkTo: (position: number) => string | undefined = () => undefined;

  /** Settles when its texts are there and it has been drawn. */
  async load(): Promise<this> {
    this.#texts = await loadPageTexts();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    const parts = makeParts(this.#texts.player);
    this.#parts = parts;
    root.append(parts.root);
    parts.slider.addEventListener('input', () => this.#wish(parts.slider.valueAsNumber));
    parts.buttons.play.addEventListener('click', () => this.#toggle());
    parts.buttons.previous.addEventListener('click', () => this.#wish(this.#position - 1));
    parts.buttons.next.addEventListener('click', () => this.#wish(this.#position + 1));
    parts.buttons.previousOfTask.addEventListener('click', () => this.#wishOfTask(-1));
    parts.buttons.nextOfTask.addEventListener('click', () => this.#wishOfTask(1));
    parts.slow.addEventListener('click', () => this.#toggleSlow());
    parts.link.addEventListener('click', () => void this.#copyLink());
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    return this;
  }

  disconnectedCallback(): void {
    this.#endSlow();
    clearTimeout(this.#drawing);
  }

  get replay(): Replay | undefined {
    return this.#replay;
  }

  set replay(replay: Replay | undefined) {
    this.#replay = replay;
    this.#endSlow();
    if (!replay || !this.#texts || !this.#parts) return;
    this.#explainer = new Explainer(replay, this.#texts);
    this.#parts.slider.max = String(replay.end);
    this.#position = -1;
  }

  /** How many events have happened. */
  get position(): number {
    return this.#position;
  }

  set position(position: number) {
    if (position === this.#position) return;
    this.#position = position;
    if (!this.#isPlaying) {
      this.#draw();
      return;
    }
    this.#drawing ??= setTimeout(() => this.#draw(), PLAYING_MS);
  }

  set isPlaying(isPlaying: boolean) {
    this.#isPlaying = isPlaying;
    if (isPlaying) this.#endSlow();
    else if (this.#drawing !== undefined) this.#draw();
    this.#showPlay();
  }

  #draw(): void {
    clearTimeout(this.#drawing);
    this.#drawing = undefined;
    const [parts, replay, explainer, texts] = [
      this.#parts,
      this.#replay,
      this.#explainer,
      this.#texts?.player,
    ];
    if (!parts || !replay || !explainer || !texts) return;
    const state = replay.at(this.#position);
    const text = explainer.at(this.#position);
    const time = explainer.time(state.t);
    parts.slider.value = String(this.#position);
    parts.slider.setAttribute('aria-valuetext', fill(texts.spoken, { time, text }));
    parts.count.textContent = fill(texts.count, { n: this.#position, all: replay.end });
    parts.sentence.replaceChildren(`${time} · `, ...withCode(text));
    const lists = loopLists(state, explainer, texts);
    for (const name of ['stack', 'microtasks', 'timers'] as const)
      fillList(parts.lists[name], lists[name], texts);
    parts.link.hidden = this.linkTo(this.#position) === undefined;
    parts.buttons.previous.disabled = this.#position <= 0;
    parts.buttons.next.disabled = this.#position >= replay.end;
    parts.buttons.previousOfTask.disabled = this.#ofTask(-1) === undefined;
    parts.buttons.nextOfTask.disabled = this.#ofTask(1) === undefined;
  }

  #wish(position: number, isOfSlow = false): void {
    if (!this.#replay) return;
    if (!isOfSlow) this.#endSlow();
    const detail = Math.min(Math.max(0, position), this.#replay.end);
    this.dispatchEvent(new CustomEvent('seek', { detail }));
  }

  #wishOfTask(direction: 1 | -1): void {
    const position = this.#ofTask(direction);
    if (position !== undefined) this.#wish(position);
  }

  /** Where the task of the newest event does its next or previous step. */
  #ofTask(direction: 1 | -1): number | undefined {
    const events = this.#replay?.trace.events ?? [];
    const at = Math.min(this.#position, events.length) - 1;
    let newest = at;
    while (newest >= 0 && events[newest]!.task === undefined) newest--;
    const task = events[newest]?.task ?? 0;
    for (let index = at + direction; index >= 0 && index < events.length; index += direction) {
      if (events[index]!.task === task) return index + 1;
    }
    return undefined;
  }

  async #copyLink(): Promise<void> {
    const [parts, texts, link] = [this.#parts, this.#texts?.player, this.linkTo(this.#position)];
    if (!parts || !texts || link === undefined) return;
    parts.link.textContent = (await copyText(link)) ? texts.linkCopied : texts.linkNotCopied;
    setTimeout(() => (parts.link.textContent = texts.link), 2000);
  }

  #toggle(): void {
    if (this.#slow !== undefined) {
      this.#endSlow();
      return;
    }
    this.dispatchEvent(new Event('toggle'));
  }

  /** One event after the other, each as long as the others: what happens in one instant can be followed. */
  #toggleSlow(): void {
    if (this.#slow !== undefined) {
      this.#endSlow();
      return;
    }
    if (!this.#replay) return;
    this.#wish(this.#position >= this.#replay.end ? 0 : this.#position + 1);
    this.#slow = setInterval(() => {
      this.#wish(this.#position + 1, true);
      if (this.#position >= (this.#replay?.end ?? 0)) this.#endSlow();
    }, SLOW_MS);
    this.#parts?.slow.setAttribute('aria-pressed', 'true');
    this.#showPlay();
  }

  #endSlow(): void {
    clearInterval(this.#slow);
    this.#slow = undefined;
    this.#parts?.slow.setAttribute('aria-pressed', 'false');
    this.#showPlay();
  }

  #showPlay(): void {
    const isMoving = this.#isPlaying || this.#slow !== undefined;
    const name = isMoving ? 'pause' : 'play';
    if (this.#parts && this.#texts) show(this.#parts.buttons.play, name, this.#texts.player[name]);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (event.key === ' ' && event.target === this.#parts?.slider) this.#toggle();
    else if (step !== undefined && event.shiftKey) this.#wishOfTask(step as 1 | -1);
    else if (step !== undefined) this.#wish(this.#position + step);
    else if (event.key === 'Home') this.#wish(0);
    else if (event.key === 'End') this.#wish(Infinity);
    else return;
    event.preventDefault();
  }
}

/** What stands between backquotes is code. */
function withCode(text: string): (Node | string)[] {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}

function fillList(list: HTMLElement, entries: readonly string[], texts: Strings['player']): void {
  const shown = entries.length > MOST_ENTRIES ? entries.slice(0, MOST_ENTRIES - 1) : entries;
  const items = shown.map((text) => item(text, ''));
  if (entries.length === 0) items.push(item(texts.empty, 'none'));
  else if (shown.length < entries.length)
    items.push(item(fill(texts.more, { n: entries.length - shown.length }), 'more'));
  list.replaceChildren(...items);
}

function item(text: string, className: string): HTMLElement {
  const made = document.createElement('li');
  made.className = className;
  made.textContent = text;
  if (className === '') made.title = text;
  return made;
}
