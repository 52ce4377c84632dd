import type { Row } from './rows.ts';

/** What is done with lanes. */
export interface LaneWishes {
  /** The lanes that are not hidden, from the top. */
  rows(): readonly Row[];
  onFold(task: number, isCollapsed: boolean): void;
  /** Somebody wants to see where a lane begins. */
  onBegin(row: Row): void;
  /** Another lane is pointed at, or has the focus. */
  onChange(): void;
}

/** Which lane somebody looks at, by pointer or by keyboard. Tab reaches the buttons of one, arrow keys the others. */
export class LaneFocus {
  readonly #wishes: LaneWishes;
  #hovered: number | undefined;
  #focused: number | undefined;
  /** The lane whose buttons Tab reaches. */
  #current = 0;

  constructor(box: HTMLElement, wishes: LaneWishes) {
    this.#wishes = wishes;
    box.addEventListener('pointerover', ({ target }) => this.#look(taskOf(target), this.#focused));
    box.addEventListener('pointerleave', () => this.#look(undefined, this.#focused));
    box.addEventListener('focusin', ({ target }) => {
      const task = taskOf(target);
      if (task !== undefined) this.rove(task);
      this.#look(this.#hovered, task);
    });
    box.addEventListener('focusout', () => this.#look(this.#hovered, undefined));
    box.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button');
      const row = this.#row(taskOf(button));
      if (!button || !row) return;
      if (button === row.fold) this.#fold(row, button.ariaExpanded === 'true');
      else wishes.onBegin(row);
    });
    box.addEventListener('keydown', (event) => this.#key(event));
  }

  /** The lane that somebody looks at. */
  get task(): number | undefined {
    return this.#hovered ?? this.#focused;
  }

  /** Lets Tab reach the buttons of one lane, or of the first where that one is hidden. */
  rove(task = this.#current): void {
    this.#current = this.#row(task) ? task : 0;
    for (const { branch, name, fold } of this.#wishes.rows()) {
      const tabIndex = branch.track.lane.task === this.#current ? 0 : -1;
      name.tabIndex = tabIndex;
      if (fold) fold.tabIndex = tabIndex;
    }
  }

  #row(task: number | undefined): Row | undefined {
    return this.#wishes.rows().find(({ branch }) => branch.track.lane.task === task);
  }

  #look(hovered: number | undefined, focused: number | undefined): void {
    if (hovered === this.#hovered && focused === this.#focused) return;
    [this.#hovered, this.#focused] = [hovered, focused];
    this.#wishes.onChange();
  }

  /** Its rows are made anew; the focus stays on the button where it was. */
  #fold({ branch, fold }: Row, isCollapsed: boolean): void {
    if (!fold || (fold.ariaExpanded === 'false') === isCollapsed) return;
    const { task } = branch.track.lane;
    const hadFold = fold.matches(':focus');
    this.#wishes.onFold(task, isCollapsed);
    this.rove(task);
    const row = this.#row(task);
    (hadFold ? row?.fold : row?.name)?.focus();
  }

  #key(event: KeyboardEvent): void {
    const { key, target } = event;
    const row = this.#row(taskOf(target));
    if (event.altKey || event.ctrlKey || event.metaKey || !row) return;
    const rows = this.#wishes.rows();
    const at = rows.indexOf(row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
    if (to !== undefined) rows[to]?.name.focus();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') this.#fold(row, key === 'ArrowLeft');
    else return;
    event.preventDefault();
  }
}

function taskOf(target: EventTarget | null): number | undefined {
  const task = (target as Element | null)?.closest<HTMLElement>('[data-task]')?.dataset.task;
  return task === undefined ? undefined : Number(task);
}
