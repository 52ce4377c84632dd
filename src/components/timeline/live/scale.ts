import type { Edge, Instant } from './model.ts';

/** Pixels on either side of the run. */
export const PAD = 22;

/** Pixels of one event in an open instant: with room for a word, or in a crowd without. */
const COLUMN = 54;
const NARROW = 26;
const CROWD = 60;

/** One ms is at most so many pixels wide, unless the whole run is shorter. */
const MOST = 64;

/** The share of the room that time keeps, however many instants are open. */
const LEAST = 0.4;

/** An instant that is open: evenly spaced columns, one for each of its events. */
export interface Opened extends Instant {
  /** Pixels. */
  x: number;
  width: number;
  column: number;
}

/** A place on the axis that outlives a change of scale: an instant, and the share of its columns that is passed. */
export interface Point {
  t: number;
  inside: number;
}

/** From the time and the events of a run to pixels and back: linear, but for the instants that are open. */
export class Scale {
  readonly opened: readonly Opened[];
  /** Pixels of one virtual ms. */
  readonly perMs: number;
  /** Pixels of the whole run, with its margins. */
  readonly width: number;
  readonly end: number;

  /**
   * @param end the last instant, in virtual ms
   * @param room pixels there are to see it in
   * @param zoom 1 fits the room
   */
  constructor(end: number, room: number, zoom: number, instants: readonly Instant[]) {
    this.end = end;
    const columns = instants.map(({ count }) => (count > CROWD ? NARROW : COLUMN));
    const taken = instants.reduce((sum, { count }, index) => sum + count * columns[index]!, 0);
    const whole = Math.max(40, room - 2 * PAD);
    const fit = end > 0 ? Math.max(whole - taken, whole * (taken > 0 ? LEAST : 1)) / end : 0;
    this.perMs = Math.min(fit * zoom, Math.max(fit, MOST));
    let before = 0;
    this.opened = instants.map((instant, index) => {
      const column = columns[index]!;
      const x = PAD + instant.t * this.perMs + before;
      before += instant.count * column;
      return { ...instant, x, column, width: instant.count * column };
    });
    this.width = Math.max(room, 2 * PAD + end * this.perMs + taken);
  }

  /** Where an instant begins; its columns, if it is open, are to the right of that. */
  before(t: number): number {
    const passed = this.opened.reduce((sum, opened) => sum + (opened.t < t ? opened.width : 0), 0);
    return PAD + t * this.perMs + passed;
  }

  /** Where an instant is over. */
  after(t: number): number {
    return this.before(t) + (this.#at(t)?.width ?? 0);
  }

  /** The left side of an event. */
  left(edge: Edge): number {
    return this.#side(edge, 0);
  }

  /** The right side of an event: the same as the left one where its instant is closed. */
  right(edge: Edge): number {
    return this.#side(edge, 1);
  }

  #side({ t, event }: Edge, side: 0 | 1): number {
    const opened = this.#at(t);
    if (!opened) return this.before(t);
    const index = Math.min(Math.max(0, event - opened.first + side), opened.count);
    return opened.x + index * opened.column;
  }

  #at(t: number): Opened | undefined {
    return this.opened.find((opened) => opened.t === t);
  }

  pointAt(x: number): Point {
    let passed = 0;
    for (const opened of this.opened) {
      if (x < opened.x) break;
      if (x <= opened.x + opened.width) return { t: opened.t, inside: (x - opened.x) / opened.width };
      passed += opened.width;
    }
    const t = this.perMs > 0 ? (x - PAD - passed) / this.perMs : 0;
    return { t: Math.min(Math.max(0, t), this.end), inside: 0 };
  }

  xOf({ t, inside }: Point): number {
    return this.before(t) + inside * (this.#at(t)?.width ?? 0);
  }

  /** The position that is pointed at inside of an open instant, undefined elsewhere. */
  positionAt(x: number): number | undefined {
    const opened = this.opened.find((each) => x >= each.x && x <= each.x + each.width);
    if (!opened) return undefined;
    return opened.first + Math.min(opened.count, Math.floor((x - opened.x) / opened.column) + 1);
  }
}

/** The zoom at which nothing more can be gained by zooming in. */
export function mostZoom(end: number, room: number): number {
  const fit = end > 0 ? Math.max(40, room - 2 * PAD) / end : Infinity;
  return Math.max(1, (MOST / fit) * 2.5);
}
