/** What the browser keeps is tables: named, versioned documents of entries, each with the time it was made. */
export interface Timed {
  /** Epoch milliseconds of the last change. */
  time: number;
}

export type Entries<E extends Timed> = Readonly<Record<string, E>>;

export interface TableFormat<E extends Timed> {
  name: string;
  version: number;
  /** The entry rebuilt from parsed JSON, field by field, or undefined when it is not one. */
  entry(value: Readonly<Record<string, unknown>>): E | undefined;
  /** `upgrade[1]` turns the entries as version 1 wrote them into those of version 2. */
  upgrade?: Readonly<Record<number, (data: unknown) => unknown>>;
}

/**
 * - `read`: `whole` is false when entries had to be left out.
 * - `newer`: written by a later build of the course.
 * - `unreadable`: no document of this table at all.
 */
export type Reading<E extends Timed> =
  { kind: 'read'; entries: Entries<E>; whole: boolean } | { kind: 'newer' } | { kind: 'unreadable' };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

export function encode<E extends Timed>(format: TableFormat<E>, entries: Entries<E>): string {
  return JSON.stringify({ version: format.version, data: entries });
}

export function decode<E extends Timed>(format: TableFormat<E>, text: string | null): Reading<E> {
  if (text === null) return { kind: 'read', entries: {}, whole: true };
  try {
    const document: unknown = JSON.parse(text);
    if (!isObject(document) || !Number.isInteger(document.version)) return { kind: 'unreadable' };
    let version = document.version as number;
    let data = document.data;
    if (version > format.version) return { kind: 'newer' };
    for (; version < format.version; version++) data = format.upgrade![version]!(data);
    if (!isObject(data)) return { kind: 'unreadable' };
    const found = Object.entries(data);
    // `fromEntries` defines properties, so that a key `__proto__` cannot reach a prototype.
    const entries = found.flatMap(([key, value]) => {
      const entry = isObject(value) && isTime(value.time) ? format.entry(value) : undefined;
      return entry ? [[key, entry] as const] : [];
    });
    return {
      kind: 'read',
      entries: Object.fromEntries(entries),
      whole: entries.length === found.length,
    };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The entries of both; of two with one key the later, or the second when they are of the same time. */
export function merge<E extends Timed>(first: Entries<E>, second: Entries<E>): Entries<E> {
  const later = Object.entries(second).filter(
    ([key, entry]) => !Object.hasOwn(first, key) || first[key]!.time <= entry.time,
  );
  return { ...first, ...Object.fromEntries(later) };
}
