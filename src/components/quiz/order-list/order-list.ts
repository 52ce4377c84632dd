import { fill } from '#i18n/strings.ts';

/** Lines that a learner puts in order, by buttons or by dragging; a fence may part those that are not printed. */
export class OrderList {
  readonly #list: HTMLElement;
  readonly #initial: string[];
  readonly #onMove: (line: HTMLElement) => void;
  #isFixed = false;

  /** @param onMove called when a line has a new place */
  constructor(list: HTMLElement, onMove: (line: HTMLElement) => void, signal: AbortSignal) {
    this.#list = list;
    this.#onMove = onMove;
    this.#initial = this.lines.map(({ dataset }) => dataset.id!);
    for (const line of this.lines) {
      this.#addGrip(line, signal);
      line.append(makeButton('up', '↑'), makeButton('down', '↓'));
    }
    list.addEventListener('click', (event) => this.#press(event), { signal });
    this.#mark();
  }

  get lines(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('li[data-id]')];
  }

  get #fence(): Element | null {
    return this.#list.querySelector('[data-part="fence"]');
  }

  isOut(line: Element): boolean {
    const fence = this.#fence;
    return fence !== null && (fence.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  }

  /** The ids above the fence, and those below it. */
  get places(): { order: string[]; out: string[] } {
    const ids = (isOut: boolean) =>
      this.lines.filter((line) => this.isOut(line) === isOut).map(({ dataset }) => dataset.id!);
    return { order: ids(false), out: ids(true) };
  }

  /** Ids that are not named stand above the fence; with none named, all stand as at the beginning. */
  place(order: readonly string[], out: readonly string[]): void {
    const lines = new Map(this.lines.map((line) => [line.dataset.id!, line]));
    const rest = this.#initial.filter((id) => !order.includes(id) && !out.includes(id));
    const pick = (ids: readonly string[]) => ids.flatMap((id) => lines.get(id) ?? []);
    const fence = this.#fence;
    this.#list.append(...pick([...order, ...rest]), ...(fence ? [fence] : []), ...pick(out));
    this.#mark();
  }

  /** @param texts with `{text}` for the line */
  nameButtons(texts: { up: string; down: string }): void {
    for (const line of this.lines) {
      const text = textOf(line);
      for (const name of ['up', 'down'] as const) {
        line.querySelector(`[data-part="${name}"]`)!.ariaLabel = fill(texts[name], { text });
      }
    }
  }

  /**
   * Where a line stands now.
   * @param texts with `{text}` for the line, and `{n}` of `{all}` for its place
   */
  describe(line: HTMLElement, texts: { placed: string; out: string }): string {
    const { order } = this.places;
    const values = { text: textOf(line), n: order.indexOf(line.dataset.id!) + 1, all: order.length };
    return fill(this.isOut(line) ? texts.out : texts.placed, values);
  }

  /** Whether lines may be moved. */
  set isFixed(isFixed: boolean) {
    this.#isFixed = isFixed;
    for (const button of this.#list.querySelectorAll('button')) button.disabled = isFixed;
  }

  #press({ target }: MouseEvent): void {
    const button = target instanceof Element && target.closest('button');
    const line = button && button.closest<HTMLElement>('li[data-id]');
    if (line && !this.#isFixed && this.#move(line, button.dataset.part === 'up')) this.#onMove(line);
  }

  /** Moves the neighbour to the other side, so that the line keeps the focus. */
  #move(line: HTMLElement, isUp: boolean): boolean {
    const neighbour = isUp ? line.previousElementSibling : line.nextElementSibling;
    if (!neighbour) return false;
    if (isUp) line.after(neighbour);
    else line.before(neighbour);
    this.#mark();
    return true;
  }

  /** The first line cannot go up, nor the last one down: their buttons stay, so that the focus has its place. */
  #mark(): void {
    const lines = this.lines;
    for (const line of lines) {
      const [up, down] = line.querySelectorAll('button');
      up!.ariaDisabled = String(line.previousElementSibling === null);
      down!.ariaDisabled = String(line.nextElementSibling === null);
    }
  }

  #addGrip(line: HTMLElement, signal: AbortSignal): void {
    const grip = document.createElement('span');
    grip.className = 'grip needs-js';
    grip.ariaHidden = 'true';
    grip.textContent = '⠿';
    line.prepend(grip);
    let isMoved = false;
    const drag = ({ clientY }: PointerEvent): void => {
      if (!line.classList.contains('held')) return;
      const middle = (element: Element | null) => {
        const box = element?.getBoundingClientRect();
        return box && (box.top + box.bottom) / 2;
      };
      while (clientY < (middle(line.previousElementSibling) ?? -Infinity) && this.#move(line, true))
        isMoved = true;
      while (clientY > (middle(line.nextElementSibling) ?? Infinity) && this.#move(line, false))
        isMoved = true;
    };
    const release = (): void => {
      line.classList.remove('held');
      if (isMoved) this.#onMove(line);
      isMoved = false;
    };
    grip.addEventListener(
      'pointerdown',
      ({ pointerId, button }) => {
        if (this.#isFixed || button !== 0) return;
        grip.setPointerCapture(pointerId);
        line.classList.add('held');
      },
      { signal },
    );
    grip.addEventListener('pointermove', drag, { signal });
    for (const end of ['pointerup', 'pointercancel']) grip.addEventListener(end, release, { signal });
  }
}

/** A line of code is told without its indentation. */
function textOf(line: HTMLElement): string {
  return line.querySelector('.text')!.textContent.trim();
}

function makeButton(name: 'up' | 'down', sign: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.part = name;
  button.textContent = sign;
  return button;
}
