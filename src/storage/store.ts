import { NAMESPACE } from './namespace.ts';
import { decode, encode, merge, type Entries, type TableFormat, type Timed } from './table.ts';

/** The part of the browser's `Storage` that is used. */
export type Area = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Why something is not kept as the learner would expect.
 * - `unavailable`: there is no storage, or it throws.
 * - `full`: it took no more.
 * - `newer`: a later build of the course wrote it; it is left alone.
 * - `unreadable`: what could not be read was put aside under another key.
 */
export type Trouble = 'unavailable' | 'full' | 'newer' | 'unreadable';

interface Host {
  /** Undefined when there is no storage. */
  area: Area | undefined;
  now(): number;
  report(trouble: Trouble): void;
}

function own<E extends Timed>(entries: Entries<E>, key: string): E | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** A table in the browser's storage. What cannot be stored is kept in memory, as long as the page lives. */
export class Store<E extends Timed> {
  readonly key: string;
  readonly #format: TableFormat<E>;
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  #memory: Entries<E> = {};

  constructor(format: TableFormat<E>, host: Host) {
    this.key = NAMESPACE + format.name;
    this.#format = format;
    this.#host = host;
  }

  entries(): Entries<E> {
    return merge(this.#load().entries, this.#memory);
  }

  get(key: string): E | undefined {
    return own(this.entries(), key);
  }

  /**
   * Writes one entry, made from the one that is there now: what other tabs wrote meanwhile stays.
   * Its time is never before that of the entry it follows, also when the clock went back.
   */
  set(key: string, make: (previous: E | undefined) => Omit<E, 'time'>): void {
    this.#save((entries) => {
      const previous = own(entries, key);
      const time = Math.max(this.#host.now(), previous ? previous.time + 1 : 0);
      return { ...entries, [key]: { ...make(previous), time } as E };
    });
  }

  remove(key: string): void {
    this.#save((entries) => Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key)));
  }

  /** Calls back after each change, made here or (see `local.ts`) in another tab. */
  subscribe(listener: () => void, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #save(change: (entries: Entries<E>) => Entries<E>): void {
    const { entries, trouble } = this.#load();
    const next = change(merge(entries, this.#memory));
    this.#memory = next;
    if (trouble) this.#host.report(trouble);
    else if (this.#write(this.key, encode(this.#format, next))) this.#memory = {};
    else this.#host.report('full');
    this.changed();
  }

  /** What is stored; with a `trouble` nothing may be written over it. */
  #load(): { entries: Entries<E>; trouble?: Trouble } {
    const { area, report } = this.#host;
    let text: string | null;
    try {
      if (!area) throw new Error('There is no storage');
      text = area.getItem(this.key);
    } catch {
      return { entries: {}, trouble: 'unavailable' };
    }
    const reading = decode(this.#format, text);
    if (reading.kind === 'newer') {
      report('newer');
      return { entries: {}, trouble: 'newer' };
    }
    const entries = reading.kind === 'read' ? reading.entries : {};
    if (reading.kind === 'read' && reading.whole) return { entries };
    const aside =
      this.#write(`${this.key}:unreadable:${this.#host.now()}`, text!) &&
      this.#write(this.key, encode(this.#format, entries));
    report(aside ? 'unreadable' : 'full');
    return aside ? { entries } : { entries, trouble: 'full' };
  }

  #write(key: string, value: string): boolean {
    try {
      this.#host.area!.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  }
}
