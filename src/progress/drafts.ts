import { openStore } from '#storage/local.ts';
import type { TableFormat, Timed } from '#storage/table.ts';

/** A program that the learner has edited. It is never run by itself. */
export interface Draft extends Timed {
  source: string;
  /** A hash of the course's program that the edit began from: when it differs, the course has a newer one. */
  stock: string;
}

export const draftsFormat: TableFormat<Draft> = {
  name: 'drafts',
  version: 1,
  entry({ source, stock, time }) {
    return typeof source === 'string' && typeof stock === 'string'
      ? ({ source, stock, time } as Draft)
      : undefined;
  },
};

const store = openStore(draftsFormat);

/** Real milliseconds that an edit may be kept in memory only: writing takes longer than a key may. */
const WRITE_AFTER = 300;

const unwritten = new Map<string, { source: string; stock: string }>();
let timer: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  clearTimeout(timer);
  timer = undefined;
  const drafts = [...unwritten];
  unwritten.clear();
  for (const [key, draft] of drafts) store.set(key, () => draft);
}

if (typeof window !== 'undefined') {
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
}

/** `key` is the program's place in the course: `03-gather/gather.ts`. */
export function loadDraft(key: string): Draft | undefined {
  write();
  return store.get(key);
}

/** All drafts whose key begins with `prefix`, the latest first. */
export function draftsUnder(prefix: string): [key: string, draft: Draft][] {
  write();
  return Object.entries(store.entries())
    .filter(([key]) => key.startsWith(prefix))
    .sort(([, a], [, b]) => b.time - a.time);
}

/** Kept at once for this page, and in the browser a moment later or when the page goes, whichever comes first. */
export function saveDraft(key: string, source: string, stock: string): void {
  unwritten.delete(key);
  unwritten.set(key, { source, stock });
  timer ??= setTimeout(write, WRITE_AFTER);
}

export function dropDraft(key: string): void {
  unwritten.delete(key);
  store.remove(key);
}
