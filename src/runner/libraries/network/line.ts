/** The two ends of an open WebSocket connection. */
import type { Buffer } from '../bytes.ts';
import type { Place } from '../host.ts';
import { LATENCY_MS } from './loopback.ts';

/** What is told to one end. */
export interface End {
  received(data: string | Buffer): void;
  /** The other end wants to close, with this code and reason. */
  closing(code: number, reason: string): void;
  closed(code: number, reason: string): void;
}

/** The code of a close without one, and of a connection that was lost. */
export const NO_CODE = 1005;
export const LOST = 1006;

/** One end, as whoever holds it uses it; `end` has to be set before anything arrives. */
export class Peer {
  end: End | undefined;
  readonly #place: Place;
  #other: Peer | undefined;
  #state: 'open' | 'closing' | 'closed' = 'open';

  /** What is told to this end happens as the doing of `place`. */
  constructor(place: Place) {
    this.#place = place;
  }

  /** Connects two ends. */
  static join(one: Peer, other: Peer): void {
    one.#other = other;
    other.#other = one;
  }

  send(data: string | Buffer): void {
    if (this.#state === 'open') this.#tell((other) => other.end?.received(data));
  }

  /**
   * Begins to close, or answers when the other end has begun. Whoever began has closed once the answer is there; who
   * answered hears of that in its turn.
   */
  close(code: number, reason: string): void {
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    this.#tell((other) => {
      if (other.#state === 'closed') return;
      if (other.#state === 'open') {
        other.#state = 'closing';
        other.end?.closing(code, reason);
      }
      other.#tell((first) => {
        first.#finish(code, reason);
        first.#tell((last) => last.#finish(code, reason));
      });
    });
  }

  /** Ends at once, without a word to the other, which finds the connection lost. */
  terminate(): void {
    if (this.#state === 'closed') return;
    this.#place.after(1, () => this.#finish(LOST, ''));
    this.#tell((other) => other.#finish(LOST, ''));
  }

  #tell(what: (other: Peer) => void): void {
    const other = this.#other;
    if (other !== undefined) other.#place.after(LATENCY_MS, () => what(other));
  }

  #finish(code: number, reason: string): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.end?.closed(code, reason);
  }
}
