export type Speed = 1 | 4 | 'instant';

/** Real time and its beat; the page hands in the browser's, a test its own. */
export interface Beat {
  now(): number;
  /** Calls back before the next frame; returns what cancels that. */
  next(callback: () => void): () => void;
}

/**
 * Plays a run: moves a position in virtual time, at a speed, to where the run is known so far.
 * `onMove` gets the position after each move; `onEnd` is called once, when the end of a finished run is reached.
 */
export class Player {
  readonly #beat: Beat;
  readonly #onMove: (t: number) => void;
  readonly #onEnd: () => void;
  #speed: Speed;
  #t = 0;
  #known = 0;
  #isFinished = false;
  #last: number;
  #cancel: (() => void) | undefined;

  /** @param from where it begins, in virtual ms */
  constructor(
    speed: Speed,
    beat: Beat,
    handlers: { onMove: (t: number) => void; onEnd: () => void },
    from = 0,
  ) {
    this.#t = from;
    this.#speed = speed;
    this.#beat = beat;
    this.#onMove = handlers.onMove;
    this.#onEnd = handlers.onEnd;
    this.#last = beat.now();
    this.#schedule();
  }

  get t(): number {
    return this.#t;
  }

  /** Is it moving, or waiting to? */
  get isPlaying(): boolean {
    return this.#cancel !== undefined;
  }

  set speed(speed: Speed) {
    this.#speed = speed;
  }

  /** The run has come to `t`: the position may move that far. What it prints where the position is shows at once. */
  reach(t: number): void {
    this.#known = Math.max(this.#known, t);
    this.#onMove(this.#t);
  }

  /** The run is over, at `t`. */
  finish(t: number): void {
    this.#known = Math.max(this.#known, t);
    this.#isFinished = true;
    if (this.#speed === 'instant' || t === 0) this.#step();
  }

  /** Ends the playing where it is; `onEnd` is not called. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#isFinished = false;
  }

  #schedule(): void {
    this.#cancel = this.#beat.next(() => this.#step());
  }

  #step(): void {
    this.#cancel?.();
    const now = this.#beat.now();
    // A frame that comes late, such as after the tab was hidden, does not skip what it missed.
    const elapsed = Math.min(now - this.#last, 100);
    this.#last = now;
    const next = this.#speed === 'instant' ? Infinity : this.#t + elapsed * this.#speed;
    this.#t = Math.min(next, this.#known);
    this.#onMove(this.#t);
    if (this.#isFinished && this.#t >= this.#known) {
      this.stop();
      this.#onEnd();
    } else {
      this.#schedule();
    }
  }
}
